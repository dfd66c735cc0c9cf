import { Stack } from '../../ui/Stack';
import { CapacitySection } from './CapacitySection';
import { CostSection } from './CostSection';
import { FunnelSection } from './FunnelSection';
import { MetricSheet } from './MetricSheet';

/** What the revenue goal asks of both sides, whether it can be answered, the numbers they share, and what it costs when they do not. */
export function MeasureStage() {
  return (
    <Stack gap={7}>
      <FunnelSection />
      <CapacitySection />
      <MetricSheet />
      <CostSection />
    </Stack>
  );
}
