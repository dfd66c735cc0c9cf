import { setNotes } from '../../../shared/commands/setup';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Section } from '../../ui/Section';
import { Stack } from '../../ui/Stack';
import { TextArea } from '../../ui/TextArea';
import { AgendaSection } from './AgendaSection';
import { BasicsSection } from './BasicsSection';
import { PeopleSection } from './PeopleSection';
import { TimeSection } from './TimeSection';

/** Who is in the room, how long it has, and what the day covers. */
export function SetupStage() {
  return (
    <Stack gap={7}>
      <BasicsSection />
      <PeopleSection />
      <TimeSection />
      <AgendaSection />
      <NotesSection />
    </Stack>
  );
}

function NotesSection() {
  const dispatch = useDispatch();
  const notes = useWorkshop((workshop) => workshop.setup.notes);
  return (
    <Section title={t('setup.notes')} description={t('setup.notes.hint')}>
      <TextArea
        label={t('setup.notes')}
        hideLabel
        rows={4}
        placeholder={t('setup.notes.placeholder')}
        value={notes}
        onCommit={(text) => dispatch(setNotes(text))}
      />
    </Section>
  );
}
