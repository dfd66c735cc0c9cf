import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../renderer/ui/Button';
import { Checkbox } from '../../../renderer/ui/Checkbox';
import { NumberField } from '../../../renderer/ui/NumberField';
import { SegmentedControl } from '../../../renderer/ui/SegmentedControl';
import { Select } from '../../../renderer/ui/Select';
import { TextArea } from '../../../renderer/ui/TextArea';
import { TextField } from '../../../renderer/ui/TextField';

const nothing = () => undefined;
const options = [{ id: 'a', label: 'A' }];

test.each<[string, ReactElement]>([
  ['a text field', <TextField key="f" label="F" value="" onCommit={nothing} />],
  ['a text field with suggestions', <TextField key="f" label="F" value="" onCommit={nothing} suggestions={['A']} />],
  ['a text area', <TextArea key="f" label="F" value="" onCommit={nothing} />],
  ['a number field', <NumberField key="f" label="F" value={1} onCommit={nothing} />],
  ['a select', <Select key="f" label="F" value="a" options={options} onChange={nothing} />],
  ['a choice', <SegmentedControl key="f" label="F" value="a" options={options} onChange={nothing} />],
  [
    'a checkbox',
    <Checkbox key="f" isSelected onChange={nothing}>
      F
    </Checkbox>,
  ],
  ['a button', <Button key="f">F</Button>],
])('the app’s shortcuts are heard while the focus is in %s', async (_kind, field) => {
  const heard = vi.fn<(key: string) => void>();
  const listen = ({ key, ctrlKey }: KeyboardEvent) => (ctrlKey && key === 'z' ? heard(key) : undefined);
  window.addEventListener('keydown', listen);
  render(field);
  await userEvent.tab();
  expect(document.body).not.toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  window.removeEventListener('keydown', listen);
  expect(heard).toHaveBeenCalledOnce();
});
