import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FunnelSection } from '../../../../renderer/features/metrics/FunnelSection';
import { editFunnel } from '../../../../shared/commands/funnel';
import { askQuestions } from '../../../../shared/commands/questions';
import { reveal } from '../../../../shared/commands/seal';
import { CLOSE_RATE_QUESTION } from '../../../../shared/metrics/close-rate';
import { fills, sealSide } from '../../../support/diagnosis';
import { workedFunnel } from '../../../support/funnel-inputs';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const sealed = after(
  newWorkshop(),
  editFunnel(workedFunnel),
  askQuestions([CLOSE_RATE_QUESTION], true),
  fills('marketing', 'SQ2', { kind: 'number', number: 47 }),
  fills('sales', 'SQ2', { kind: 'number', number: 13 }),
  sealSide('marketing'),
  sealSide('sales'),
);

test('what each side guessed stays out of sight until both are revealed', () => {
  const { container } = renderStage(FunnelSection, sealed);
  expect(container).not.toHaveTextContent(/47|13/);
});

test('after the reveal both guesses stand beside the rate of the funnel', () => {
  renderStage(FunnelSection, after(sealed, reveal(NOW)));
  const lines = within(screen.getByRole('list', { name: 'Close rate: guessed and measured' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Marketingguessed47 of 100 SQLson 1 sheet',
    'Salesguessed13 of 100 SQLson 1 sheet',
    'Win rate as it is measured nownot entered',
    'Win rate in this funnel25 %',
  ]);
});
