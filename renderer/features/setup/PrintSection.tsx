import { setFooter, setPaper, USUAL_PRINT } from '../../../shared/commands/print-setup';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { LogoField } from './LogoField';
import styles from './PrintSection.module.css';

/** What every document of this workshop is printed on and with. */
export function PrintSection() {
  const dispatch = useDispatch();
  const { paper, logo, footer } = useWorkshop((workshop) => workshop.setup.print) ?? USUAL_PRINT;
  return (
    <Section title={t('setup.print')} description={t('setup.print.hint')}>
      <div className={styles['fields']}>
        <SegmentedControl
          label={t('setup.print.paper')}
          value={paper}
          options={PAPERS}
          onChange={(next) => dispatch(setPaper(next))}
        />
        <TextField
          label={t('setup.print.footer')}
          description={t('setup.print.footer.hint')}
          placeholder={t('setup.print.footer.example')}
          value={footer}
          onCommit={(text) => dispatch(setFooter(text))}
        />
        <LogoField logo={logo} />
      </div>
    </Section>
  );
}

const PAPERS = (['a4', 'letter'] as const).map((id) => ({ id, label: t(`setup.print.paper.${id}`) }));
