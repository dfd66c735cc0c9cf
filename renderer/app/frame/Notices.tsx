import { assertNever } from '../../../shared/invariant';
import { t } from '../../i18n/i18n';
import type { StartNotice } from '../../storage/start';
import { Banner } from '../../ui/Banner';
import { useApp, useAppState } from '../app-context';

/** What the start had to put right, across the top of the window. */
export function Notices() {
  const app = useApp();
  const notices = useAppState((state) => state.notices);
  const unopened = useAppState((state) => state.unopened);
  return (
    <>
      {notices.map((notice) => (
        <Banner
          key={notice.kind}
          tone={notice.kind === 'recovered' || notice.kind === 'erased' ? 'good' : 'attention'}
          onDismiss={() => app.dismissNotice(notice)}
        >
          {describeNotice(notice)}
        </Banner>
      ))}
      {unopened ? (
        <Banner tone="danger" onDismiss={() => app.store.setState({ unopened: null })}>
          {t('app.unopened')}
        </Banner>
      ) : null}
    </>
  );
}

function describeNotice(notice: StartNotice): string {
  switch (notice.kind) {
    case 'recovered':
      return `${t('start.recovered', { n: notice.workshops })} ${t(`start.reason.${notice.reason}`)}`;
    case 'recovered-in-part':
      return t('start.recoveredInPart', { n: notice.workshops });
    case 'erased':
      return notice.workshops === 0 ? t('start.erasedAll') : t('start.erased', { n: notice.workshops });
    case 'erase-failed':
      return t('start.eraseFailed');
    case 'store-unusable':
      return t('start.storeUnusable');
    case 'unreadable':
      return t('start.unreadable', { n: notice.workshops });
    default:
      return assertNever(notice);
  }
}
