import { describeKitError } from '../../shared/content/kit-error';
import { parseKit } from '../../shared/content/kit';
import { shelfOf } from '../features/library/shelves';
import { t } from '../i18n/i18n';
import { toast } from '../ui/toast';
import type { AppModel } from './app-model';

/** A kit that was opened like a workshop: the open workshop is offered it, else the one that was worked on last and whose questions may still change. */
export async function takeKit(app: AppModel, text: string): Promise<void> {
  const read = parseKit(text);
  if (!read.ok) return complain(t('library.kit.refused', { reason: describeKitError(read.error) }));
  const { session, heads } = app.store.getState();
  if (session) return offer(app, read.value);
  const [last] = heads
    .filter((head) => shelfOf(head) === 'current' && !head.revealed)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  const action = last
    ? {
        label: t('library.kit.useIn', { client: shortened(last.client || last.title || t('app.untitled')) }),
        onPress: () => void app.openWorkshop(last.id, 'diagnose').then(() => offer(app, read.value)),
      }
    : { label: t('library.new'), onPress: () => app.show('new-workshop') };
  toast({
    message: t(last ? 'library.kit' : 'library.kit.noWorkshop', { name: read.value.name }),
    timeout: null,
    action,
  });
}

/** Shows what the kit would change; after the reveal the questions stand. */
function offer(app: AppModel, kit: NonNullable<ReturnType<AppModel['store']['getState']>['kit']>): void {
  const workshop = app.store.getState().session?.store.getState().history.workshop;
  if (!workshop) return;
  if (workshop.diagnosis.revealedAt !== null) return complain(t('library.kit.revealed', { name: kit.name }));
  app.store.setState({ kit });
}

function complain(message: string): void {
  toast({ message, tone: 'attention', timeout: null });
}

/** A name of any length, on a button. */
const shortened = (name: string): string => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name);

const MOST_LETTERS = 24;
