import type { ReactFlowState } from '@xyflow/react';

/** The zoom of the canvas, for what looks different at another one but not at another place. */
export const zoomOf = ({ transform }: ReactFlowState): number => transform[2];
