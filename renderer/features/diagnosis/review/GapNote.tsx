import { noteGap } from '../../../../shared/commands/gaps';
import type { QuestionId } from '../../../../shared/ids';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { TextArea } from '../../../ui/TextArea';

/** What the room said about a gap. */
export function GapNote({ id }: { readonly id: QuestionId }) {
  const dispatch = useDispatch();
  const note = useWorkshop((workshop) => workshop.diagnosis.gaps[id]?.note ?? '');
  return (
    <TextArea
      label={t('diagnosis.gap.note')}
      placeholder={t('diagnosis.gap.note.placeholder')}
      rows={2}
      value={note}
      onCommit={(text) => dispatch(noteGap(id, text))}
    />
  );
}
