import { BaseEdge, type EdgeProps, getBezierPath, Position } from '@xyflow/react';

/** A link that leads back in time: between cards of one row it goes over them in an arc. */
export function BackwardEdge({ id, markerEnd, interactionWidth, ...ends }: EdgeProps) {
  const isArc = ends.sourcePosition === Position.Top && ends.targetPosition === Position.Top;
  const path = isArc ? arc(ends) : getBezierPath(ends)[0];
  return (
    <BaseEdge
      id={id}
      path={path}
      {...(markerEnd === undefined ? {} : { markerEnd })}
      {...(interactionWidth === undefined ? {} : { interactionWidth })}
    />
  );
}

function arc({ sourceX, sourceY, targetX, targetY }: Pick<EdgeProps, 'sourceX' | 'sourceY' | 'targetX' | 'targetY'>) {
  const top = Math.min(sourceY, targetY) - LEAST_RISE - Math.min(MOST_RISE, Math.abs(sourceX - targetX) * SLOPE);
  return `M${sourceX},${sourceY} C${sourceX},${top} ${targetX},${top} ${targetX},${targetY}`;
}

const LEAST_RISE = 22;
const MOST_RISE = 40;
const SLOPE = 0.06;
