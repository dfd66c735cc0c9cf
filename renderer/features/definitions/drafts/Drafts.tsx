import { revealDrafts } from '../../../../shared/commands/definitions';
import type { Side } from '../../../../shared/side';
import type { Definition } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useDispatch } from '../../../state/session-context';
import { Disclosure } from '../../../ui/Disclosure';
import { BlindSides } from '../blind/BlindSides';
import { DraftMerge } from './DraftMerge';

export interface DraftsProps {
  readonly term: Definition;
  readonly onWrite: (side: Side) => void;
}

/** The drafts of a term: while they are written only how far they are, after the reveal how they differ, word by word. */
export function Drafts({ term, onWrite }: DraftsProps) {
  const dispatch = useDispatch();
  const clock = useClock();
  if (term.revealedAt === null) {
    return (
      <BlindSides
        blind={term}
        begun={{ marketing: term.drafts.marketing.trim() !== '', sales: term.drafts.sales.trim() !== '' }}
        openLabel={(side) => t(`drafts.open.${side}`)}
        onOpen={onWrite}
        onReveal={() => dispatch(revealDrafts(term.id, clock.now()))}
      />
    );
  }
  if (term.agreed.trim() === '') return <DraftMerge term={term} />;
  return (
    <Disclosure title={t('drafts.both')}>
      <DraftMerge term={term} />
    </Disclosure>
  );
}
