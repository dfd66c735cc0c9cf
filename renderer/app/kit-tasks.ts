import { describeKitError } from '../../shared/content/kit-error';
import { type Kit, parseKit } from '../../shared/content/kit';
import type { WorkshopId } from '../../shared/ids';
import { shortFileName } from '../../shared/import/short-file-name';
import { clip } from '../../shared/report/clip';
import { findHeads } from '../features/library/shelves';
import { t } from '../i18n/i18n';
import { toast } from '../ui/toast';
import type { AppModel } from './app-model';

/** A kit that was opened like a workshop: the open workshop is offered it, else the one that was worked on last and whose questions may still change. */
export async function takeKit(app: AppModel, text: string, name: string): Promise<void> {
  const read = parseKit(text);
  if (!read.ok)
    return complain(t('library.kit.refused', { name: shortFileName(name), reason: describeKitError(read.error) }));
  const { session, heads } = app.store.getState();
  if (session) return offer(app, read.value);
  const last = findHeads(heads, 'current', '').find(({ revealed }) => !revealed);
  const action = last
    ? {
        label: t('library.kit.useIn', { client: clip(last.client || last.title || t('app.untitled'), BUTTON_COLUMNS) }),
        onPress: () => void offerIn(app, last.id, read.value),
      }
    : { label: t('library.new'), onPress: () => app.show('new-workshop') };
  toast({
    message: t(last ? 'library.kit' : 'library.kit.noWorkshop', { name: read.value.name }),
    timeout: null,
    action,
  });
}

/** In this workshop or in none: where it cannot be opened any more, that of another client may stand open. */
async function offerIn(app: AppModel, id: WorkshopId, kit: Kit): Promise<void> {
  await app.openWorkshop(id, 'diagnose');
  if (app.store.getState().session?.id === id) offer(app, kit);
}

/** Shows what the kit would change; after the reveal the questions stand. */
function offer(app: AppModel, kit: Kit): void {
  const workshop = app.store.getState().session?.store.getState().history.workshop;
  if (!workshop) return;
  if (workshop.diagnosis.revealedAt !== null) return complain(t('library.kit.revealed', { name: kit.name }));
  app.store.setState({ kit });
}

function complain(message: string): void {
  toast({ message, tone: 'attention', timeout: null });
}

/** So much of a name stands on a button. */
const BUTTON_COLUMNS = 24;
