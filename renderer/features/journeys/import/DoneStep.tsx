import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import type { BroughtIn } from './import-state';

/** The last step: what came in, and that it can be undone as one. */
export function DoneStep({ brought: { created, joined, touchpoints } }: { readonly brought: BroughtIn }) {
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
