import { t } from '../../i18n/i18n';
import { useSession, useSessionState } from '../../state/session-context';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useApp } from '../app-context';
import { exportOpenAsJson } from '../file-tasks';

/** Why the newest edit is not safe yet, and what can be done about it; nothing while all is well. */
export function SaveTrouble() {
  const app = useApp();
  const session = useSession();
  const save = useSessionState((state) => state.save);
  if (save.kind !== 'not-saved') return null;
  return (
    <Banner
      tone="danger"
      actions={
        <>
          <Button size="small" onPress={() => session.retry()}>
            {t('save.retry')}
          </Button>
          <Button size="small" onPress={() => void exportOpenAsJson(app)}>
            {t('save.elsewhere')}
          </Button>
        </>
      }
    >
      {t('save.notSaved', { reason: t(`save.reason.${save.reason}`) })}
    </Banner>
  );
}
