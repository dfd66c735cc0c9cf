import { FileDown, FileJson, FolderDown, PenLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nextVersionNumber, type SigningObstacle, signingObstacles } from '../../../shared/agreement/sign';
import { agreementTerms } from '../../../shared/agreement/terms';
import { draftState } from '../../../shared/agreement/versions';
import type { VersionId } from '../../../shared/ids';
import { assertNever } from '../../../shared/invariant';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { TextButton } from '../../ui/TextButton';
import styles from './SignBar.module.css';

export interface SignBarProps {
  readonly workshop: Workshop;
  /** How many points are open, which are signed only for a reason. */
  readonly open: number;
  /** The version that was signed here just now: the focus goes to the words that say so. */
  readonly justSigned: VersionId | null;
  readonly onSign: () => void;
  readonly onSeeChanges: () => void;
  readonly isExporting: boolean;
  readonly onExportPdf: () => void;
  readonly onExportJson: () => void;
  readonly onTakeHome: () => void;
}

/** Where the agreement stands, and the one thing to do next: sign it, or take it home. */
export function SignBar({ workshop, open, justSigned, onSign, onSeeChanges, ...exports }: SignBarProps) {
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (justSigned !== null) status.current?.focus();
  }, [justSigned]);
  const state = draftState(workshop);
  const missing = signingObstacles(workshop).flatMap(missingText);
  const isSigned = state.kind === 'unchanged';
  const n = agreementTerms(workshop).signers.length;
  return (
    <div className={styles['bar']}>
      <div className={styles['words']}>
        <p ref={status} tabIndex={-1} className={styles['state']} role="status">
          {state.kind === 'never-signed'
            ? t('exporting.state.never-signed')
            : t(`exporting.state.${state.kind}`, { number: state.version.number })}
        </p>
        {isSigned ? null : (
          <p className={styles['hint']}>
            {state.kind === 'changed' ? `${t('signing.stays', { number: state.version.number })} ` : null}
            {missing.join(' ') || nextStep(open, n)}
            {state.kind === 'changed' ? (
              <>
                {' '}
                <TextButton onPress={onSeeChanges}>{t('signing.changes.see')}</TextButton>
              </>
            ) : null}
          </p>
        )}
      </div>
      <div className={styles['actions']}>
        {isSigned ? null : (
          <Button
            tone="primary"
            icon={<PenLine size={16} aria-hidden />}
            isDisabled={missing.length > 0}
            onPress={onSign}
          >
            {t('exporting.sign', { number: nextVersionNumber(workshop) })}
          </Button>
        )}
        <Button
          tone={isSigned ? 'primary' : 'plain'}
          icon={<FileDown size={16} aria-hidden />}
          isDisabled={exports.isExporting}
          onPress={exports.onExportPdf}
        >
          {t('exporting.pdf')}
        </Button>
        <Button
          icon={<FileJson size={16} aria-hidden />}
          isDisabled={exports.isExporting}
          onPress={exports.onExportJson}
        >
          {t('exporting.json')}
        </Button>
        <Button icon={<FolderDown size={16} aria-hidden />} onPress={exports.onTakeHome}>
          {t('takeHome.open')}
        </Button>
      </div>
    </div>
  );
}

function nextStep(open: number, signatures: number): string {
  return open > 0 ? t('exporting.sign.acceptFirst', { n: open }) : t('exporting.sign.freezes', { n: signatures });
}

function missingText(obstacle: SigningObstacle): readonly string[] {
  switch (obstacle.kind) {
    case 'no-clause':
      return [t('exporting.obstacle.no-clause')];
    case 'redacted':
      return [t('exporting.obstacle.redacted')];
    case 'no-signer':
      return [t(`exporting.obstacle.no-signer.${obstacle.side}`)];
    case 'signed-already':
      return [];
    default:
      return assertNever(obstacle);
  }
}
