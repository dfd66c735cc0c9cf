import { useMemo } from 'react';
import { Owner } from '../../../shared/side';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { useWorkshop } from '../../state/session-context';
import { SideIcon } from '../../ui/SideIcon';
import { TextButton } from '../../ui/TextButton';
import styles from './JumpList.module.css';

/** The parts of the agreement in their order, each a way to it; always in sight, as the agreement is long. */
export function JumpList() {
  const table = useWorkshop((workshop) => workshop.agreement.clauses);
  const navigate = useNavigate();
  const included = useMemo(() => list(table).filter((clause) => clause.included), [table]);
  const countOf = (side: Owner): number => included.filter((clause) => clause.side === side).length;
  const go = (ref: string) => navigate({ stage: 'agree', ref });
  return (
    <nav className={styles['jump']} aria-label={t('jump.title')}>
      <ul>
        {table.order.length === 0
          ? null
          : Owner.options.map((side) => (
              <li key={side} className={styles['side']} data-side={side}>
                <SideIcon side={side} size="small" />
                <TextButton tone="quiet" onPress={() => go(`group-${side}`)}>
                  {t(`jump.${side}`, { n: countOf(side) })}
                </TextButton>
              </li>
            ))}
        {PARTS.map(({ ref, label }) => (
          <li key={ref}>
            <TextButton tone="quiet" onPress={() => go(ref)}>
              {label}
            </TextButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const PARTS = [
  { ref: 'response-time', label: t('jump.response') },
  { ref: 'handoff', label: t('jump.handoff') },
  { ref: 'reviews', label: t('jump.cadences') },
  { ref: 'escalation', label: t('jump.escalations') },
  { ref: 'decision-rights', label: t('jump.rights') },
  { ref: 'people', label: t('jump.people') },
  { ref: 'pay', label: t('jump.pay') },
] as const;
