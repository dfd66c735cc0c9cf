import { useMemo, useState } from 'react';
import { checkReadiness, type Finding } from '../../../shared/agreement/readiness';
import { currentDocument, type DocumentChoice, shortHash } from '../../../shared/agreement/versions';
import { signVersion } from '../../../shared/commands/sign';
import type { VersionId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { newId } from '../../state/new-id';
import { useSession, useWorkshop } from '../../state/session-context';
import { toast } from '../../ui/toast';
import { AskTheRoom } from './AskTheRoom';
import { DocumentPreview } from './DocumentPreview';
import { ReadinessSection } from './ReadinessSection';
import { SignBar } from './SignBar';
import { SignersSection } from './SignersSection';
import styles from './SignStage.module.css';
import { useExports } from './use-exports';
import { VersionsSection } from './VersionsSection';

/** The agreement as it will be printed, who signs it, the signing itself, and what people take home. */
export function SignStage() {
  const workshop = useWorkshop(wholeWorkshop);
  const today = useClock().today();
  const findings = useMemo(() => checkReadiness(workshop, today), [workshop, today]);
  const [chosen, setChosen] = useState<DocumentChoice | null>(null);
  const current = useMemo(() => currentDocument(workshop), [workshop]);
  // The draft is no document of its own while it is what was signed.
  const shown = chosen === null || chosen === 'draft' ? current : chosen;
  const acceptance = useAcceptance(findings.filter(canBeAccepted));
  const exports = useExports(shown);
  const sign = useSigning(() => setChosen(null));

  return (
    <div className={styles['stage']}>
      <SignBar workshop={workshop} {...acceptance} onSign={sign} {...exports} />
      <div className={styles['columns']}>
        <div className={styles['document']}>
          <DocumentPreview workshop={workshop} document={shown} onChoose={setChosen} />
        </div>
        <div className={styles['side']}>
          <ReadinessSection findings={findings} />
          <SignersSection />
          <AskTheRoom />
          <VersionsSection workshop={workshop} />
        </div>
      </div>
    </div>
  );
}

const wholeWorkshop = (workshop: Workshop): Workshop => workshop;

/** Without signers and without commitments there is nothing to accept: nothing can be signed. */
const canBeAccepted = ({ kind, severity }: Finding): boolean =>
  severity === 'blocking' && kind !== 'no-signer' && kind !== 'no-clauses';

/** Which open points the room accepts; another open point asks again. */
function useAcceptance(open: readonly Finding[]) {
  const key = open.map(({ kind, ref }) => `${kind} ${ref}`).join();
  const [accepted, setAccepted] = useState('');
  const onAccept = (isAccepted: boolean) => setAccepted(isAccepted ? key : '');
  return { open, isAccepted: open.length > 0 && accepted === key, onAccept };
}

function useSigning(onSigned: () => void): () => void {
  const session = useSession();
  const clock = useClock();
  return () => {
    const id = newId<VersionId>();
    if (!session.dispatch(signVersion({ id, at: clock.now(), signedOn: clock.today() }))) return;
    onSigned();
    const version = session.store.getState().history.workshop.agreement.versions.byId[id];
    if (version)
      toast({
        message: t('exporting.signed', { number: version.number, hash: shortHash(version.sha256) }),
        tone: 'good',
      });
  };
}
