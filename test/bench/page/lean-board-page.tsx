import { type Node, Position, ReactFlow, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';
import { invariant } from '../../../shared/invariant';
import { type BoardFrames, boardFrames, painted } from './board-frames';

/** A card of the board, as far as a plain node has one. */
export interface PlainCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

declare global {
  interface Window {
    lean?: BoardFrames & {
      /** Milliseconds until as many plain nodes are painted, seen from the same place as ours. */
      mount(cards: readonly PlainCard[], view: { x: number; y: number; zoom: number }): Promise<number>;
    };
  }
}

/** The leanest React Flow page: plain nodes with given sizes and handles, of which only those in sight are drawn. */
window.lean = {
  ...boardFrames,
  async mount(cards, view) {
    const root = createRoot(invariant(document.querySelector('#root'), 'the page has a root'));
    const start = performance.now();
    const nodes = cards.map(toNode);
    root.render(
      <div style={{ inlineSize: '100vw', blockSize: '100vh' }}>
        <PlainBoard nodes={nodes} view={view} />
      </div>,
    );
    await painted('.react-flow__node');
    return performance.now() - start;
  },
};

function PlainBoard({
  nodes: first,
  view,
}: {
  readonly nodes: Node[];
  readonly view: { x: number; y: number; zoom: number };
}) {
  const [nodes, , change] = useNodesState(first);
  return (
    <ReactFlow
      nodes={nodes}
      onNodesChange={change}
      defaultViewport={view}
      minZoom={0.1}
      panOnScroll
      onlyRenderVisibleElements
    />
  );
}

const SIZE = { width: 200, height: 62 };

const toNode = ({ id, x, y, title }: PlainCard): Node => ({
  id,
  position: { x, y },
  data: { label: title },
  ...SIZE,
  measured: SIZE,
  handles: [
    { type: 'target', position: Position.Top, x: 97, y: -3, width: 6, height: 6 },
    { type: 'source', position: Position.Bottom, x: 97, y: 59, width: 6, height: 6 },
  ],
});
