import { assertNever } from '../invariant';
import type { Workshop } from '../workshop/schema';
import type { RoomFocus } from './focus';
import { clauseScene } from './project-clause';
import { definitionScene } from './project-definition';
import {
  answeringScene,
  decisionsScene,
  gapsScene,
  levelsScene,
  parkedScene,
  questionScene,
  votesScene,
} from './project-diagnosis';
import { funnelScene, patternsScene } from './project-figures';
import { journeyScene } from './project-journey';
import { sharedMapScene } from './project-shared-map';
import { agendaScene, roomTimer, stageScene, titleScene } from './project-running';
import type { RoomPicture, RoomScene } from './scene';

/** The room display while nothing is to be seen. */
export const BLANK_PICTURE: RoomPicture = { scene: { kind: 'blank' }, timer: null };

/**
 * What the audience sees of a workshop: the scene that the focus names, made of the fields listed in the scene files beside this one and
 * of nothing else. What is not there, or not to be seen yet, gives way to the nearest thing that is.
 */
export function projectRoom(workshop: Workshop, focus: RoomFocus): RoomPicture {
  if (focus.kind === 'blank') return BLANK_PICTURE;
  return { scene: sceneOf(workshop, focus), timer: roomTimer(workshop) };
}

function sceneOf(workshop: Workshop, focus: Exclude<RoomFocus, { kind: 'blank' }>): RoomScene {
  const { diagnosis } = workshop;
  switch (focus.kind) {
    case 'title':
      return titleScene(workshop);
    case 'agenda':
      return agendaScene(workshop);
    case 'stage':
      return stageScene(focus.stage);
    case 'question':
      return questionScene(diagnosis, focus.id) ?? stageScene('diagnose');
    case 'answering':
      return answeringScene(diagnosis, focus.writing);
    case 'gaps':
      return gapsScene(diagnosis);
    case 'levels':
      return levelsScene(diagnosis);
    case 'votes':
      return votesScene(diagnosis);
    case 'decisions':
      return decisionsScene(diagnosis);
    case 'journey':
      return journeyScene(workshop, focus.id) ?? stageScene('journeys');
    case 'patterns':
      return patternsScene(workshop) ?? stageScene('patterns');
    case 'shared-map':
      return sharedMapScene(workshop) ?? patternsScene(workshop) ?? stageScene('patterns');
    case 'definition':
      return definitionScene(workshop, focus.id) ?? stageScene('define');
    case 'clause':
      return clauseScene(workshop, focus.id) ?? stageScene('agree');
    case 'funnel':
      return funnelScene(workshop) ?? stageScene('measure');
    case 'parked':
      return parkedScene(diagnosis);
    default:
      return assertNever(focus);
  }
}
