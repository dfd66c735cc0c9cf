import { assertNever } from '../../../shared/invariant';
import type { RoomScene } from '../../../shared/room/scene';
import { AgendaScene } from './scenes/AgendaScene';
import { AnsweringScene } from './scenes/AnsweringScene';
import { ClauseScene } from './scenes/ClauseScene';
import { DecisionsScene } from './scenes/DecisionsScene';
import { DefinitionScene } from './scenes/DefinitionScene';
import { FiguresScene } from './scenes/FiguresScene';
import { GapsScene } from './scenes/GapsScene';
import { LevelsScene } from './scenes/LevelsScene';
import { MapScene } from './scenes/MapScene';
import { ParkedScene } from './scenes/ParkedScene';
import { PromptScene } from './scenes/PromptScene';
import { RevealScene } from './scenes/RevealScene';
import { SharedMapScene } from './scenes/SharedMapScene';
import { StageScene } from './scenes/StageScene';
import { TitleScene } from './scenes/TitleScene';
import { VotesScene } from './scenes/VotesScene';

/** The scene as a poster. */
export function SceneView({ scene }: { readonly scene: Exclude<RoomScene, { kind: 'blank' }> }) {
  switch (scene.kind) {
    case 'title':
      return <TitleScene {...scene} />;
    case 'agenda':
      return <AgendaScene {...scene} />;
    case 'stage':
      return <StageScene {...scene} />;
    case 'prompt':
      return <PromptScene {...scene} />;
    case 'answering':
      return <AnsweringScene {...scene} />;
    case 'reveal':
      return <RevealScene {...scene} />;
    case 'gaps':
      return <GapsScene {...scene} />;
    case 'levels':
      return <LevelsScene {...scene} />;
    case 'votes':
      return <VotesScene {...scene} />;
    case 'decisions':
      return <DecisionsScene {...scene} />;
    case 'map':
      return <MapScene {...scene} />;
    case 'shared-map':
      return <SharedMapScene {...scene} />;
    case 'figures':
      return <FiguresScene {...scene} />;
    case 'definition':
      return <DefinitionScene {...scene} />;
    case 'clause':
      return <ClauseScene {...scene} />;
    case 'parked':
      return <ParkedScene {...scene} />;
    default:
      return assertNever(scene);
  }
}
