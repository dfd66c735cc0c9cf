import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import type { BroughtIn } from './import-state';

/** The last step: what came in, and that it can be undone as one; or that nothing did. */
export function DoneStep({ brought }: { readonly brought: BroughtIn | null }) {
  if (!brought) return <Callout tone="attention">{t('journeyImport.done.nothing')}</Callout>;
  const { created, joined, touchpoints } = brought;
  const deals = t('journeyImport.check.deals', { n: created + joined });
  return (
    <Callout
      tone="good"
      title={t('journeyImport.done.title', {
        deals,
        touchpoints: t('journeyImport.check.touchpoints', { n: touchpoints }),
      })}
    >
      {joined === 0 ? '' : `${t('journeyImport.done.joined', { created, joined })} `}
      {t('journeyImport.done.detail')}
    </Callout>
  );
}
