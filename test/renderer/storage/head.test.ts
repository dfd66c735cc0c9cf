import { expect, test } from 'vitest';
import { headOf } from '../../../renderer/storage/head';
import { reveal } from '../../../shared/commands/seal';
import { says, sealSide } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { run } from '../../support/run-commands';

test('the list knows how many sides have sealed, and nothing of what they wrote', () => {
  const head = (...commands: Parameters<typeof run>[1][]) => headOf(run(newWorkshop(), ...commands), NOW, null);
  const marketing = [says('marketing', 'MS4', 'zebra'), sealSide('marketing')];
  const sales = [says('sales', 'MS4', 'zebra'), sealSide('sales')];
  expect(head()).toMatchObject({ sealed: 0, revealed: false });
  expect(head(...marketing)).toMatchObject({ sealed: 1, revealed: false });
  expect(head(...marketing, ...sales, reveal(NOW))).toMatchObject({ sealed: 2, revealed: true });
  expect(JSON.stringify(head(...marketing))).not.toContain('zebra');
});
