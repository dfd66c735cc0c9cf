import { Stack } from '../../ui/Stack';
import { FunnelSection } from './FunnelSection';
import { MetricSheet } from './MetricSheet';

/** What the revenue goal asks of both sides, and the numbers they share. */
export function MeasureStage() {
  return (
    <Stack gap={7}>
      <FunnelSection />
      <MetricSheet />
    </Stack>
  );
}
