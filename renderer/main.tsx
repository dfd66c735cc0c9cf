import './zod-config';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { invariant } from '../shared/invariant';
import { startApp } from './app/start-app';
import { findDesktop } from './desktop/find-desktop';
import { browserPlace } from './storage/browser-place';

const root = invariant(document.querySelector('#root'), 'index.html has the root element');
void startApp(findDesktop(browserPlace()), createRoot(root));
