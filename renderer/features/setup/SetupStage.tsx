import { Stack } from '../../ui/Stack';
import { AgendaSection } from './AgendaSection';
import { BasicsSection } from './BasicsSection';
import { PeopleSection } from './PeopleSection';
import { PrintSection } from './PrintSection';
import { TimeSection } from './TimeSection';

/** Who is in the room, how long it has, and what the day covers. */
export function SetupStage() {
  return (
    <Stack gap={7}>
      <BasicsSection />
      <PeopleSection />
      <TimeSection />
      <AgendaSection />
      <PrintSection />
    </Stack>
  );
}
