import {
  createContext,
  memo,
  type ReactNode,
  type RefObject,
  startTransition,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cx } from './cx';
import type { TableColumn } from './table-props';
import styles from './table.module.css';
import { VisuallyHidden } from './VisuallyHidden';
import { watchNear, type WatchNear } from './watch-near';

export interface LongTableProps<I extends string> {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly ids: readonly I[];
  /** The cells of a row, each a TableCell; what it gives should be memoised. */
  readonly renderCells: (id: I) => ReactNode;
  /** A row that is on the page wherever the table is scrolled to. */
  readonly keep?: string | undefined;
  readonly empty?: ReactNode;
}

/**
 * An EditTable for thousands of rows: only those near the window of the table are on the page, and the one that has the focus. The
 * rest keep their room, so that the table is as long as it says.
 */
export function LongTable<I extends string>({ label, columns, ids, renderCells, keep, empty }: LongTableProps<I>) {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const watch = useWatch(frame);
  const chunks = useMemo(() => inChunks(ids), [ids]);
  return (
    <div className={cx(styles, 'frame', 'editable')} ref={setFrame}>
      <table className={cx(styles, 'table', 'dense')} aria-label={label} aria-rowcount={ids.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(styles, 'head', column.align)}
                style={{ width: column.width }}
              >
                {column.hideHeader ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <CellsContext value={renderCells}>
          {chunks.map((chunk, index) => (
            <Chunk
              key={index}
              watch={watch}
              ids={chunk}
              start={index * CHUNK}
              width={columns.length}
              isKept={keep !== undefined && chunk.some((id) => id === keep)}
            />
          ))}
        </CellsContext>
        {ids.length === 0 ? (
          <tbody>
            <tr>
              <td colSpan={columns.length} className={cx(styles, 'empty')}>
                {empty}
              </td>
            </tr>
          </tbody>
        ) : null}
      </table>
    </div>
  );
}

/** So many rows come and go together. */
const CHUNK = 3;

/** So many chunks are on the page from the first moment. */
const FIRST = 6;

/** A row that was never seen is thought to be so high, in pixels. */
const USUAL_HEIGHT = 37;

/** Gives the cells of a row; only the rows that are on the page hear of a change. */
const CellsContext = createContext<(id: never) => ReactNode>(() => null);

function inChunks<I extends string>(ids: readonly I[]): readonly (readonly I[])[] {
  const count = Math.ceil(ids.length / CHUNK);
  return Array.from({ length: count }, (_, index) => ids.slice(index * CHUNK, (index + 1) * CHUNK));
}

interface ChunkProps {
  readonly watch: WatchNear | null;
  readonly ids: readonly string[];
  readonly start: number;
  readonly width: number;
  readonly isKept: boolean;
}

const Chunk = memo(function Chunk({ watch, ids, start, width, isKept }: ChunkProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useSight(body, watch, start < FIRST * CHUNK);
  const [hasFocus, setFocus] = useState(false);
  return (
    <tbody
      ref={body}
      onFocus={() => setFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setFocus(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
    >
      {isNear || hasFocus || isKept ? (
        ids.map((id, index) => <LongRow key={id} id={id} index={start + index} />)
      ) : (
        <tr aria-hidden>
          <td colSpan={width} style={{ height: height ?? ids.length * USUAL_HEIGHT }} />
        </tr>
      )}
    </tbody>
  );
}, isSameChunk);

function isSameChunk(before: ChunkProps, after: ChunkProps): boolean {
  return (
    before.watch === after.watch &&
    before.start === after.start &&
    before.isKept === after.isKept &&
    before.ids.length === after.ids.length &&
    before.ids.every((id, index) => id === after.ids[index])
  );
}

function LongRow({ id, index }: { readonly id: string; readonly index: number }) {
  const renderCells = use(CellsContext);
  return (
    <tr className={cx(styles, 'row')} aria-rowindex={index + 2}>
      {renderCells(id as never)}
    </tr>
  );
}

interface Sight {
  /** Whether it is in sight, or about to come into sight. */
  readonly isNear: boolean;
  /** How high it was when it was last seen, in pixels. */
  readonly height: number | null;
}

function useSight(body: RefObject<HTMLElement | null>, watch: WatchNear | null, atFirst: boolean): Sight {
  const [sight, setSight] = useState<Sight>({ isNear: atFirst || !CAN_WATCH, height: null });
  useEffect(() => {
    if (!watch || !body.current) return;
    return watch(body.current, (isNear, height) =>
      // Not urgent: typing and scrolling go before.
      startTransition(() =>
        setSight((before) => (before.isNear === isNear ? before : { isNear, height: isNear ? before.height : height })),
      ),
    );
  }, [body, watch]);
  return sight;
}

const CAN_WATCH = typeof IntersectionObserver !== 'undefined';

function useWatch(frame: HTMLElement | null): WatchNear | null {
  const watcher = useMemo(() => (frame && CAN_WATCH ? watchNear(frame) : null), [frame]);
  useEffect(() => () => watcher?.stop(), [watcher]);
  return watcher?.watch ?? null;
}
