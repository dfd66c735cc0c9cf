import { Stack } from '../../ui/Stack';
import { FromPatterns } from './FromPatterns';
import { LeadSample } from './LeadSample';
import { Terms } from './Terms';

/** What each term means to both sides, and whether they rate real leads alike. */
export function DefineStage() {
  return (
    <Stack gap={7}>
      <FromPatterns />
      <Terms />
      <LeadSample />
    </Stack>
  );
}
