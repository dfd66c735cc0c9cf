import { useMemo, useState } from 'react';
import { checkReadiness } from '../../../shared/agreement/readiness';
import { openPoints } from '../../../shared/agreement/sign';
import { currentDocument, type DocumentChoice, newestVersion, shortHash } from '../../../shared/agreement/versions';
import { signVersion } from '../../../shared/commands/sign';
import type { VersionId } from '../../../shared/ids';
import { findingSentence } from '../../../shared/report/documents/agreement/finding-words';
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
import { SignDialog, type SigningChoice } from './SignDialog';
import { SignersSection } from './SignersSection';
import styles from './SignStage.module.css';
import { TakeHomeDialog } from './take-home/TakeHomeDialog';
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
  const [comparedWith, setCompared] = useState<DocumentChoice | null>(null);
  // Nothing is compared with itself, nor with a draft that is no more.
  const compared = comparedWith === shown || (comparedWith === 'draft' && current !== 'draft') ? null : comparedWith;
  const open = useMemo(() => openPoints(findings).map(findingSentence), [findings]);
  const [isConfirming, setConfirming] = useState(false);
  const exports = useExports(shown);
  const [isTaking, setTaking] = useState(false);
  const [justSigned, setJustSigned] = useState<VersionId | null>(null);
  const sign = useSigning((id) => {
    setJustSigned(id);
    setConfirming(false);
    setChosen(null);
    setCompared(null);
  });
  const seeChanges = () => {
    setChosen(null);
    setCompared(newestVersion(workshop)?.id ?? null);
  };

  return (
    <div className={styles['stage']}>
      <SignBar
        workshop={workshop}
        open={open.length}
        justSigned={justSigned}
        onSign={() => setConfirming(true)}
        onSeeChanges={seeChanges}
        onTakeHome={() => setTaking(true)}
        {...exports}
      />
      <TakeHomeDialog isOpen={isTaking} onClose={() => setTaking(false)} />
      {isConfirming ? (
        <SignDialog workshop={workshop} open={open} onClose={() => setConfirming(false)} onSign={sign} />
      ) : null}
      <div className={styles['columns']}>
        <div className={styles['document']}>
          <DocumentPreview
            workshop={workshop}
            document={shown}
            onChoose={setChosen}
            compared={compared}
            onCompare={setCompared}
          />
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

function useSigning(onSigned: (id: VersionId) => void): (choice: SigningChoice) => void {
  const session = useSession();
  const clock = useClock();
  return (choice) => {
    const id = newId<VersionId>();
    if (!session.dispatch(signVersion({ id, at: clock.now(), signedOn: clock.today(), ...choice }))) return;
    onSigned(id);
    const version = session.store.getState().history.workshop.agreement.versions.byId[id];
    if (version)
      toast({
        message: t('exporting.signed', { number: version.number, hash: shortHash(version.sha256) }),
        tone: 'good',
      });
  };
}
