import { expect, test } from 'vitest';
import { serial } from '../../../electron/main/disk/serial';

test('work runs in the order asked, one piece after the other, also past one that fails', async () => {
  const inTurn = serial();
  const told: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    told.push('slow');
    throw new Error('failed');
  });
  const quick = inTurn(async () => void told.push('quick'));
  await expect(slow).rejects.toThrow('failed');
  await quick;
  expect(told).toEqual(['slow', 'quick']);
});
