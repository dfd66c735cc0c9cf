import { useMemo } from 'react';
import { sealDraft, writeDraft } from '../../../../shared/commands/definitions';
import { isOpenTo } from '../../../../shared/definitions/blind';
import { usedTerms } from '../../../../shared/definitions/ladder';
import type { DefinitionId } from '../../../../shared/ids';
import type { Side } from '../../../../shared/side';
import type { Definition } from '../../../../shared/workshop/schema/definitions';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useRoomFocus } from '../../../state/room-context';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Stack } from '../../../ui/Stack';
import { TextArea } from '../../../ui/TextArea';
import { BlindEntry } from '../blind/BlindEntry';
import { shortTerm } from '../ladder/describe-warning';
import { TermIntro } from '../TermIntro';

export interface DraftEntryProps {
  readonly term: Definition;
  readonly side: Side;
  readonly onLeave: () => void;
  /** Goes on to another term of the same side. */
  readonly onNext: (id: DefinitionId) => void;
}

/** Where one side writes what a term means to it. Only this side's draft is ever read here. */
export function DraftEntry({ term, side, onLeave, onNext }: DraftEntryProps) {
  const dispatch = useDispatch();
  const clock = useClock();
  const table = useWorkshop((workshop) => workshop.definitions.terms);
  const next = useMemo(() => nextToWrite(usedTerms(list(table)), term.id, side), [table, term.id, side]);
  const seal = () => dispatch(sealDraft(term.id, side, clock.now()));
  useRoomFocus({ kind: 'definition', id: term.id });
  return (
    <BlindEntry
      side={side}
      title={t(`definitions.draft.${side}`)}
      sealLabel={t(`drafts.seal.${side}`)}
      isWritten={term.drafts[side].trim() !== ''}
      onSeal={() => {
        if (seal()) onLeave();
      }}
      next={
        next && {
          label: t('drafts.seal.next', { term: shortTerm(next.term) }),
          onSeal: () => {
            if (seal()) onNext(next.id);
          },
        }
      }
      onLeave={onLeave}
    >
      <Stack gap={4}>
        <TermIntro term={term} />
        <TextArea
          label={t(`definitions.draft.${side}`)}
          hideLabel
          serif
          rows={7}
          placeholder={t('definitions.draft.placeholder')}
          value={term.drafts[side]}
          onCommit={(text) => dispatch(writeDraft(term.id, side, text))}
        />
      </Stack>
    </BlindEntry>
  );
}

/** The term after this one that the side has not sealed yet; else the first one before it. */
function nextToWrite(terms: readonly Definition[], id: DefinitionId, side: Side): Definition | null {
  const at = terms.findIndex((term) => term.id === id);
  const open = [...terms.slice(at + 1), ...terms.slice(0, Math.max(0, at))];
  return open.find((term) => isOpenTo(term, side) && term.agreed.trim() === '') ?? null;
}
