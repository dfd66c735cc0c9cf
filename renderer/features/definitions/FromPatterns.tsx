import { useMemo } from 'react';
import { goingTo } from '../../../shared/journeys/register';
import { formatDate } from '../../../shared/time';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { useWorkshop } from '../../state/session-context';
import { Callout } from '../../ui/Callout';
import { TextButton } from '../../ui/TextButton';
import styles from './FromPatterns.module.css';

/** The disconnects that go to a definition: what the terms have to settle. Nothing where there is none. */
export function FromPatterns() {
  const register = useWorkshop((workshop) => workshop.patterns.disconnects);
  const disconnects = useMemo(() => goingTo(list(register), 'definition'), [register]);
  const navigate = useNavigate();
  if (disconnects.length === 0) return null;
  return (
    <Callout title={t('settle.title')}>
      <p>{t('settle.purpose', { n: disconnects.length })}</p>
      <ul className={styles['list']}>
        {disconnects.map(({ id, text, owner, due }) => (
          <li key={id} data-ref={id}>
            <TextButton tone="quiet" onPress={() => navigate({ stage: 'patterns', ref: id })}>
              {text}
            </TextButton>
            <span className={styles['facts']}>
              {[owner.trim(), formatDate(due, '')].filter((fact) => fact !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
