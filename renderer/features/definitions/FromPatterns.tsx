import { useMemo } from 'react';
import { goingTo } from '../../../shared/journeys/register';
import { formatDate, type PartialDate } from '../../../shared/time';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { useWorkshop } from '../../state/session-context';
import { Callout } from '../../ui/Callout';
import { TextButton } from '../../ui/TextButton';
import styles from './FromPatterns.module.css';

/** The decisions and disconnects that go to a definition: what the terms have to settle. Nothing where there is none. */
export function FromPatterns() {
  const register = useWorkshop((workshop) => workshop.patterns.disconnects);
  const disconnects = useMemo(() => goingTo(list(register), 'definition'), [register]);
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const decisions = useMemo(
    () =>
      diagnosis.revealedAt === null
        ? []
        : list(diagnosis.decisions).filter(
            ({ destination, text }) => destination === 'definition' && text.trim() !== '',
          ),
    [diagnosis.revealedAt, diagnosis.decisions],
  );
  if (decisions.length + disconnects.length === 0) return null;
  const items: readonly ToSettleItem[] = [
    ...decisions.map((decision) => ({ ...decision, stage: 'diagnose' as const })),
    ...disconnects.map((disconnect) => ({ ...disconnect, stage: 'patterns' as const })),
  ];
  return (
    <Callout title={t('settle.title')}>
      <p>{t('settle.purpose', { decisions: decisions.length, disconnects: disconnects.length })}</p>
      <ul className={styles['list']}>
        {items.map((item) => (
          <ToSettle key={item.id} item={item} />
        ))}
      </ul>
    </Callout>
  );
}

interface ToSettleItem {
  readonly id: string;
  /** Where it was found. */
  readonly stage: 'diagnose' | 'patterns';
  readonly text: string;
  readonly owner: string;
  readonly due: PartialDate;
}

function ToSettle({ item: { id, stage, text, owner, due } }: { readonly item: ToSettleItem }) {
  const navigate = useNavigate();
  const facts = [t(`settle.from.${stage}`), owner.trim(), formatDate(due, '')];
  return (
    <li data-ref={id}>
      <TextButton tone="quiet" onPress={() => navigate({ stage, ref: id })}>
        {text}
      </TextButton>
      <span className={styles['facts']}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </li>
  );
}
