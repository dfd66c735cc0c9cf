import type { FindingKind } from '../../../shared/agreement/readiness';
import { FINDING_SENTENCES } from '../../../shared/report/finding-words';

type FindingMessages = { readonly [K in FindingKind as `exporting.finding.${K}`]: string };

/** A finding reads the same on screen and in the document. */
const findings = Object.fromEntries(
  Object.entries(FINDING_SENTENCES).map(([kind, sentence]) => [`exporting.finding.${kind}`, sentence]),
) as FindingMessages;

/** The Sign and export stage, and what exports say. */
export const exporting = {
  ...findings,

  'exporting.state.never-signed': 'A draft that nobody has signed.',
  'exporting.state.unchanged': 'Version {number} is signed, and nothing has changed since.',
  'exporting.state.changed':
    'A new draft: something changed after version {number} was signed. That version stays as it was.',
  'exporting.sign': 'Sign version {number}',
  'exporting.sign.freezes':
    'Freezes this text with {n} {n, signature|signatures}. Signing cannot be undone; later edits begin a new draft.',
  'exporting.sign.despite': 'Sign although {n} {n, point is|points are} open',
  'exporting.sign.acceptFirst':
    '{n} {n, point is|points are} open. Settle {n, it|them}, or tick that you sign all the same.',
  'exporting.signed': 'Version {number} is signed. Its SHA-256 begins with {hash}.',
  'exporting.obstacle.no-clause': 'The agreement holds no commitment yet.',
  'exporting.obstacle.no-signer.marketing': 'Nobody is named yet to sign for marketing.',
  'exporting.obstacle.no-signer.sales': 'Nobody is named yet to sign for sales.',

  'exporting.preview': 'Preview of the agreement',
  'exporting.preview.document': 'Document',
  'exporting.preview.draft': 'Draft',
  'exporting.preview.version': 'Version {number}',
  'exporting.preview.loading': 'Setting the pages …',

  'exporting.readiness': 'Before you sign',
  'exporting.readiness.clear': 'Nothing is missing.',
  'exporting.readiness.count': '{blocking} to settle, {advice} to consider',
  'exporting.readiness.blocking': 'To settle',
  'exporting.readiness.advice': '{n} {n, point|points} to consider',

  'exporting.signers': 'Who signs',
  'exporting.signers.hint': 'At least one person for each side.',
  'exporting.signers.marketing': 'Whoever answers for marketing’s commitments, such as Priya Raman, head of marketing.',
  'exporting.signers.sales': 'Whoever answers for sales’ commitments, such as Daniel Whitcombe, sales director.',
  'exporting.signers.add.marketing': 'Add a signer for marketing',
  'exporting.signers.add.sales': 'Add a signer for sales',
  'exporting.signer.name': 'Name',
  'exporting.signer.role': 'Role',
  'exporting.signer.nameOf': 'Name of the signer for {side}',
  'exporting.signer.roleOf': 'Role of {name}',
  'exporting.signer.unnamed': 'somebody unnamed',
  'exporting.signer.remove': 'Remove {name}',
  'exporting.signer.removed': 'Removed {name} from the signers',

  'exporting.durable': 'Ask the room before the pens come out',
  'exporting.durable.hint': 'Three yes-or-no questions. A “no” is worth ten minutes now.',
  'exporting.durable.season': 'Would this agreement survive a busy season?',
  'exporting.durable.turnover': 'Would it survive somebody leaving?',
  'exporting.durable.quarter': 'Would it survive a tight quarter?',

  'exporting.versions': 'Signed versions',
  'exporting.versions.empty': 'Every signing freezes a version with its signers and a SHA-256, and keeps it for ever.',
  'exporting.version.title': 'Version {number}',
  'exporting.version.signedOn': 'Signed {day}',
  'exporting.version.hash': 'SHA-256 {hash}…',
  'exporting.version.copy': 'Copy the SHA-256 of version {number}',
  'exporting.version.copied': 'Copied the SHA-256 of version {number}.',
  'exporting.version.notCopied': 'The SHA-256 could not be copied. It is printed on the last page of the PDF.',
  'exporting.version.verify': 'Verify',
  'exporting.version.verifyNamed': 'Verify version {number}',
  'exporting.version.genuine': 'Computed again just now: text and signers are what was signed.',
  'exporting.version.text-changed':
    'The text is not what was signed: its SHA-256 is another. Rely on a PDF or a file from the day of the signing.',
  'exporting.version.signatures-changed': 'The text is what was signed, but the signatures beside it were changed.',

  'exporting.pdf': 'Export SLA as PDF',
  'exporting.json': 'Export workshop as JSON',
  'exporting.printing': 'Setting and printing the pages …',
  'exporting.saved': 'Saved {name}',
  'exporting.savedSealed': 'Saved {name}. Answers that are still sealed are not in it.',
  'exporting.printDialog': 'The pages went to the browser’s print dialog: “Save as PDF” there makes {name}.',
  'exporting.failed': '{name} was not saved: {reason}',
  'exporting.failed.disk-full': 'the disk is full. Free some space, or save it elsewhere.',
  'exporting.failed.read-only': 'the place is read-only. Save it elsewhere.',
  'exporting.failed.no-permission': 'Parley may not write there. Save it elsewhere.',
  'exporting.failed.folder-missing': 'the folder is gone. Save it elsewhere.',
  'exporting.failed.unknown': 'the export stopped. Your work is safe; try it again.',
  'exporting.tryAgain': 'Try again',
} as const;
