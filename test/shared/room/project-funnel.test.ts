import { expect, test } from 'vitest';
import { addScenario } from '../../../shared/commands/scenarios';
import { editFunnel } from '../../../shared/commands/funnel';
import type { ScenarioId } from '../../../shared/ids';
import type { BasisPoints } from '../../../shared/money';
import { funnelScene } from '../../../shared/room/project-figures';
import { workedFunnel } from '../../support/funnel-inputs';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const shown = (workshop: ReturnType<typeof newWorkshop>) => {
  const scene = funnelScene(workshop);
  return scene?.kind === 'figures' ? scene.figures.map(({ value, label }) => [label, value]) : null;
};

test('the room sees the opportunities where they are counted, and no scenario', () => {
  const counted = after(
    newWorkshop(),
    editFunnel({ ...workedFunnel, hasOpportunity: true, sqlToOpportunity: 5000 as BasisPoints }),
    addScenario({ id: 'bold' as ScenarioId, name: 'Bold', inputs: workedFunnel }),
  );
  expect(shown(counted)).toEqual([
    ['New clients from marketing', '18'],
    ['Opportunities', '72'],
    ['Sales-qualified leads', '144'],
    ['Marketing-qualified leads', '360'],
    ['Leads', '1,800'],
  ]);
  expect(JSON.stringify(funnelScene(counted))).not.toContain('Bold');
});

test('the room sees what comes out of a number that is given, and nothing while one step is missing', () => {
  const given = after(newWorkshop(), editFunnel({ ...workedFunnel, known: 'leads', count: 899 }));
  expect(shown(given)?.map(([, value]) => value)).toEqual(['17', '71', '179', '899']);
  expect(shown(after(given, editFunnel({ winRate: null })))).toBeNull();
});
