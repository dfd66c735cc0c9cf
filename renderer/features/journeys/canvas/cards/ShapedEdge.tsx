import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { linkPath, type LinkShape } from './link-path';

/** A link over or beside a row of cards. */
const shaped = (shape: LinkShape) =>
  function ShapedEdge({ id, markerEnd, interactionWidth, ...ends }: EdgeProps) {
    return (
      <BaseEdge
        id={id}
        path={linkPath(ends, shape)}
        {...(markerEnd === undefined ? {} : { markerEnd })}
        {...(interactionWidth === undefined ? {} : { interactionWidth })}
      />
    );
  };

export const ArcEdge = shaped('arc');

export const BesideEdge = shaped('beside');
