import { applyKit } from '../../../shared/commands/questions';
import type { Kit } from '../../../shared/content/kit';
import { planKit } from '../../../shared/content/kit-plan';
import type { Diagnosis } from '../../../shared/workshop/schema/diagnosis';
import { PlanDialog } from '../../features/diagnosis/bank/PlanDialog';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useApp, useAppState } from '../app-context';

/** A kit that was opened as a file: what it would change in this workshop, before anything does. Once the answers are revealed it changes nothing. */
export function KitOffer() {
  const app = useApp();
  const kit = useAppState((state) => state.kit);
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const close = (): void => app.store.setState({ kit: null });
  if (kit === null) return null;
  return diagnosis.revealedAt === null ? (
    <Offer kit={kit} diagnosis={diagnosis} onClose={close} />
  ) : (
    <TooLate kit={kit} onClose={close} />
  );
}

interface OfferProps {
  readonly kit: Kit;
  readonly onClose: () => void;
}

function Offer({ kit, diagnosis, onClose }: OfferProps & { readonly diagnosis: Diagnosis }) {
  const app = useApp();
  const offerUndo = useRemoval();
  const load = (): void => {
    onClose();
    app.goToStage('diagnose');
    offerUndo(applyKit(kit), t('bank.plan.loaded', { name: kit.name }));
  };
  return (
    <PlanDialog
      from={{ kind: 'kit', name: kit.name }}
      plan={planKit(diagnosis, kit)}
      onClose={onClose}
      onConfirm={load}
    />
  );
}

/** The answers were revealed while the kit was offered: what still works is another workshop. */
function TooLate({ kit, onClose }: OfferProps) {
  const app = useApp();
  return (
    <Dialog
      title={t('library.kit.tooLate')}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={() => void app.goToLibrary()}>{t('library.kit.toLibrary')}</Button>
          <Button tone="primary" autoFocus onPress={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      <p>{t('library.kit.tooLate.body', { name: kit.name })}</p>
    </Dialog>
  );
}
