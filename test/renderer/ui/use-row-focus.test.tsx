import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { neighbourOf, useRowFocus } from '../../../renderer/ui/use-row-focus';

function Rows({ ids }: { readonly ids: readonly string[] }) {
  const { rows, focusRow } = useRowFocus();
  return (
    <div ref={rows}>
      {ids.map((id) => (
        <div key={id} data-ref={id}>
          <button type="button" onClick={() => focusRow(ids.at(-1) ?? '')}>
            {`row ${id}`}
          </button>
        </div>
      ))}
    </div>
  );
}

test.each(['plain', 'The "why now" guide', "Buyer's guide", 'back\\slash', 'a]b', '1'])(
  'the row of %s takes the focus, whatever its id is made of',
  async (id) => {
    render(<Rows ids={['first', id]} />);
    await userEvent.click(screen.getByRole('button', { name: 'row first' }));
    expect(screen.getByRole('button', { name: `row ${id}` })).toHaveFocus();
  },
);

test('the neighbour is the next row, else the one before, else none', () => {
  expect([neighbourOf(['a', 'b', 'c'], 'b'), neighbourOf(['a', 'b'], 'b'), neighbourOf(['a'], 'a')]).toEqual([
    'c',
    'a',
    undefined,
  ]);
});
