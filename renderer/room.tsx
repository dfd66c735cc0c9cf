import './zod-config';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { invariant } from '../shared/invariant';
import type { RoomPicture } from '../shared/room/scene';
import { keepFilesOut } from './desktop/keep-files-out';
import { listenToConsole } from './desktop/room-source';
import { RoomPage } from './features/room/RoomPage';

const root = createRoot(invariant(document.querySelector('#root'), 'room.html has the root element'));
const show = (picture: RoomPicture | null) => root.render(<RoomPage picture={picture} />);

// The typefaces are there before the first words that need them, so that nothing is laid out twice in sight of the room.
for (const face of ['Inter Variable', 'Source Serif 4 Variable']) void document.fonts.load(`1em "${face}"`);
show(null);
keepFilesOut(window);
listenToConsole(show);
