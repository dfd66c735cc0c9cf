import { askedQuestions } from '../../../../shared/diagnosis/questions';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Callout } from '../../../ui/Callout';
import { describeToAll } from './describe-refusal';
import type { CoverNote } from './seal-quietly';

/** What everybody is told about the screen that was just left. */
export function CoverNotice({ note }: { readonly note: CoverNote }) {
  return (
    <div role="status">
      {note.kind === 'quiet' ? (
        <QuietNotice note={note} />
      ) : (
        <Callout tone="attention" title={t('slips.unread.title', { side: t(`ui.side.${note.side}`), n: note.n })}>
          {t('slips.unread.body')}
        </Callout>
      )}
    </div>
  );
}

function QuietNotice({ note: { minutes, sheets } }: { readonly note: Extract<CoverNote, { readonly kind: 'quiet' }> }) {
  const questions = useWorkshop((workshop) => workshop.diagnosis.questions);
  const asked = askedQuestions({ questions });
  const isAllSealed = sheets.every(({ reason }) => reason === null);
  return (
    <Callout tone={isAllSealed ? 'neutral' : 'attention'} title={t('quiet.covered', { n: minutes })}>
      <ul>
        {sheets.map(({ name, reason }, at) => (
          <li key={at}>
            {reason === null
              ? t('quiet.sealed', { name })
              : t('quiet.notSealed', { name, reason: describeToAll(reason, asked) })}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
