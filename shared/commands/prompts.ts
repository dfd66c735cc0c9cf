import type { JourneyId } from '../ids';
import type { PromptParts } from '../journeys/prompts';
import { insert } from '../workshop/table';
import type { Command } from './command';

/** Puts an answer on the map, all of it in one step. */
export const answerPrompt = (journeyId: JourneyId, parts: PromptParts): Command => ({
  label: 'touchpoints.ask',
  apply({ journeys }) {
    const journey = journeys.byId[journeyId];
    if (!journey) return;
    for (const touchpoint of parts.touchpoints) insert(journey.touchpoints, touchpoint);
    for (const handoff of parts.handoffs) insert(journey.handoffs, handoff);
    for (const { id, date } of parts.dated) {
      const touchpoint = journey.touchpoints.byId[id];
      if (touchpoint) touchpoint.date = date;
    }
    for (const id of parts.important) {
      const touchpoint = journey.touchpoints.byId[id];
      if (touchpoint) touchpoint.important = true;
    }
    if (parts.closedOn) journey.closedOn = parts.closedOn;
  },
});
