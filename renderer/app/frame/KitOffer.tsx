import { applyKit } from '../../../shared/commands/questions';
import type { Kit } from '../../../shared/content/kit';
import { planKit } from '../../../shared/content/kit-plan';
import { PlanDialog } from '../../features/diagnosis/bank/PlanDialog';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { useApp, useAppState } from '../app-context';

/** A kit that was opened as a file: what it would change in this workshop, before anything does. */
export function KitOffer() {
  const kit = useAppState((state) => state.kit);
  return kit ? <Offer kit={kit} /> : null;
}

function Offer({ kit }: { readonly kit: Kit }) {
  const app = useApp();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const offerUndo = useRemoval();
  const close = (): void => app.store.setState({ kit: null });
  const load = (): void => {
    close();
    app.goToStage('diagnose');
    offerUndo(applyKit(kit), t('bank.plan.loaded', { name: kit.name }));
  };
  return (
    <PlanDialog
      from={{ kind: 'kit', name: kit.name }}
      plan={planKit(diagnosis, kit)}
      onClose={close}
      onConfirm={load}
    />
  );
}
