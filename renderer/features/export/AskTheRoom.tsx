import { t } from '../../i18n/i18n';
import { Section } from '../../ui/Section';
import styles from './AskTheRoom.module.css';

/** The durability test of S1: three questions to ask aloud. They are not recorded; what they bring up becomes an edit. */
export function AskTheRoom() {
  return (
    <Section title={t('exporting.durable')} description={t('exporting.durable.hint')}>
      <ul className={styles['questions']}>
        <li>{t('exporting.durable.season')}</li>
        <li>{t('exporting.durable.turnover')}</li>
        <li>{t('exporting.durable.quarter')}</li>
      </ul>
    </Section>
  );
}
