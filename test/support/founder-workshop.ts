import { addJourney } from '../../shared/commands/journeys';
import { assembleAgreement, fillOwners } from '../../shared/commands/clauses';
import { addParticipant } from '../../shared/commands/participants';
import { editDefinition } from '../../shared/commands/definitions';
import { editFunnel } from '../../shared/commands/funnel';
import type { DefinitionId, ParticipantId } from '../../shared/ids';
import { proposeMap } from '../../shared/shared-map/propose-map';
import { whatWinsShow } from '../../shared/shared-map/what-wins-show';
import type { Workshop } from '../../shared/workshop/schema';
import { alder, birch, elm } from './journeys';
import { euros, percent } from './negotiated-workshop';
import { newWorkshop } from './new-workshop';
import { after } from './run-commands';

/** What a founder alone has after ninety minutes: three wins, one person, a proposed map and a first draft of the agreement. */
export function founderWorkshop(): Workshop {
  const mapped = after(
    newWorkshop({ preset: 'founder', title: 'Our last three clients', client: 'Quillwright' }),
    addParticipant({ id: 'founder' as ParticipantId, name: 'Nell Okafor', role: 'Founder', side: 'leader' }),
    ...[alder, birch, elm].map((journey) => addJourney(journey)),
  );
  let parts = 0;
  return after(
    { ...mapped, sharedMap: proposeMap(whatWinsShow(mapped), () => `map-${(parts += 1)}`) },
    editFunnel({ revenueGoal: euros(240_000), marketingShare: percent(50), averageDeal: euros(12_000) }),
    editFunnel({ winRate: percent(25), mqlToSql: percent(50), leadToMql: percent(25) }),
    editDefinition('DF2' as DefinitionId, { agreed: 'Somebody at a firm that fits, who asked for a guide.' }),
    assembleAgreement(),
    fillOwners('both', 'Nell Okafor'),
  );
}
