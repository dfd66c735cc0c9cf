import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DefineStage } from '../../../../renderer/features/definitions/DefineStage';
import { WantedPlaceContext } from '../../../../renderer/state/navigation-context';
import type { LeadId } from '../../../../shared/ids';
import { UNKNOWN_DATE } from '../../../../shared/time';
import type { Workshop } from '../../../../shared/workshop/schema';
import { tableOf } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

/** A workshop with one lead in its sample. */
function sampled(): Workshop {
  const start = newWorkshop();
  const lead = { id: 'lead-1' as LeadId, company: 'Calloway', contact: '', source: '', receivedOn: UNKNOWN_DATE };
  return { ...start, definitions: { ...start.definitions, leads: tableOf([{ ...lead, attributes: {}, votes: {} }]) } };
}

test.each([
  ['DF5', 'Terms and ladder'],
  ['icp', 'Ideal client'],
  ['leads', 'Lead sample'],
  ['lead-1', 'Lead sample'],
  ['nowhere', 'Terms and ladder'],
])('what is wanted at %s opens the tab that it is on: %s', (place, tab) => {
  const { container } = renderStage(
    () => (
      <WantedPlaceContext value={place}>
        <DefineStage />
      </WantedPlaceContext>
    ),
    sampled(),
  );
  expect(screen.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
  expect(container.querySelectorAll(`[data-ref="${place}"]`)).toHaveLength(place === 'nowhere' ? 0 : 1);
});

test('the stage opens at the terms; the other tabs are a press away', async () => {
  const { user } = renderStage(DefineStage, newWorkshop());
  expect(screen.getByRole('tablist', { name: 'Terms' })).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Ideal client' }));
  expect(screen.getByRole('heading', { name: 'Ideal client' })).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Lead sample' }));
  expect(screen.queryByRole('tablist', { name: 'Terms' })).toBeNull();
});
