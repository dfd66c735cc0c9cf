import type { Owner } from '../../../side';
import { counted } from '../../counted';

/** The words of the agreement on one page. */
export const onePageWords = {
  kind: 'Service level agreement on one page',
  foot: 'On one page; the full agreement binds',
  draft: {
    title: 'Draft – not signed',
    ready: 'Nothing is missing: the full draft can be signed.',
    proposed: (n: number) =>
      `${counted(n, 'term is', 'terms are')} only proposed; the full draft marks ${n === 1 ? 'it' : 'them'}.`,
    open: (n: number) =>
      `${counted(n, 'point is', 'points are')} open until it can be signed; the full draft lists ${n === 1 ? 'it' : 'them'}.`,
  },
  commitments: {
    heading: { marketing: 'Marketing commits to', sales: 'Sales commits to', both: 'Both commit to' } satisfies Record<
      Owner,
      string
    >,
    columns: { heading: 'Commitment', text: 'In one sentence', owner: 'Owner' },
    more: (n: number) => `And ${n} more in the full agreement.`,
  },
  definitions: {
    heading: 'In the same words',
    none: 'No definition has been agreed.',
    more: (n: number) => `And ${counted(n, 'more definition')} in the full agreement.`,
  },
  running: {
    heading: 'How it runs',
    numbers: 'Numbers',
    funnel: (steps: string, period: string) => `Per ${period}: ${steps}.`,
    measured: 'Measured by',
    handoff: 'Hand-off',
    reviews: 'Reviews',
    escalation: 'Escalation',
    rung: (trigger: string, person: string, within: string) =>
      `if ${lower(trigger)}: ${person}${within === '' ? '' : `, ${lower(within)}`}`,
    decides: (person: string) => `${person} decides when the two sides disagree`,
    alive: 'Kept alive by',
    more: (n: number) => `and ${n} more`,
    others: (n: number) => `${n} more`,
    notAgreed: 'not agreed',
    signatures: 'Signatures',
    signed: (names: string, day: string) => `Signed by ${names} on ${day}.`,
    toSign: (names: string) => `To be signed in the full agreement by ${names}.`,
    nobody: 'Nobody is named to sign yet.',
    forSide: (names: string, side: string) => `${names} for ${side}`,
  },
} as const;

/** "Every month" becomes "every month"; "SLA review" stays. */
function lower(text: string): string {
  return text.replace(/^[A-Z](?=[a-z\s])/, (first) => first.toLowerCase());
}
