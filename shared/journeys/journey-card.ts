import { SIZES as TEXT } from '../shared-map/map-card';
import { textWidth } from '../shared-map/text-width';
import { clippedLines } from '../shared-map/wrap-text';
import type { Handoff, Touchpoint } from '../workshop/schema/journeys';
import { journeyWords, kindAndChannel, kindAndChannelOf, nameOfHandoff, titleOf, whenWords } from './journey-words';
import { isUsualChannel } from './kind-name';
import { SIZES } from './layout';

/** The words of a touchpoint in the lines of its card, and how high that makes it, in units of the drawing. */
export interface CardText {
  readonly title: readonly string[];
  /** Kind and channel, and that it is remembered differently. */
  readonly details: readonly string[];
  readonly date: string;
  readonly evidence: string;
  readonly height: number;
}

/** The words of a hand-off in lines, and how high that makes it. */
export interface HandoffText {
  readonly title: readonly string[];
  readonly details: readonly string[];
  readonly height: number;
}

/** What the text of a card keeps from its edges; `mark` is the room of the star and of the arrow. */
export const CARD = { padding: 5, start: 11, end: 8, star: 15, arrow: 20 } as const;

/** The card of a touchpoint; what does not fit into three lines ends in an ellipsis. */
export function cardText(touchpoint: Touchpoint): CardText {
  const room = SIZES.card.width - CARD.start - CARD.end;
  const title = clippedLines(
    titleOf(touchpoint),
    room - (touchpoint.important ? CARD.star : 0),
    TEXT.body.text,
    MOST_LINES,
  );
  const details = [
    ...detailLines(touchpoint, room),
    ...(touchpoint.otherVersion.trim() === '' ? [] : clippedLines(journeyWords.twoVersions, room, TEXT.small.text, 1)),
  ];
  return {
    title,
    details,
    date: whenWords(touchpoint.date),
    evidence: journeyWords.evidence[touchpoint.evidence],
    height: 2 * CARD.padding + title.length * TEXT.body.line + (details.length + 1) * TEXT.small.line,
  };
}

/** Kind and channel on a line; where it has not room for both, a channel that goes without saying is left out, any other goes below. */
function detailLines(touchpoint: Touchpoint, room: number): readonly string[] {
  const both = kindAndChannel(touchpoint);
  const lines = textWidth(both, TEXT.small.text) <= room ? [both] : kindAndChannelOf(touchpoint);
  return (isUsualChannel(touchpoint) ? lines.slice(0, 1) : lines).flatMap((line) =>
    clippedLines(line, room, TEXT.small.text, 1),
  );
}

/** The box of a hand-off: what triggered it, which way it went, who took it over, and when. */
export function handoffText(handoff: Handoff): HandoffText {
  const room = SIZES.handoff.width - CARD.start - CARD.end - CARD.arrow;
  const title = clippedLines(nameOfHandoff(handoff), room, TEXT.body.text, MOST_LINES);
  const way = handoff.trigger.trim() === '' ? '' : journeyWords.direction[handoff.direction];
  const owner = handoff.owner.trim() === '' ? '' : journeyWords.handedTo(handoff.owner.trim());
  const facts = [way, owner, whenWords(handoff.date)].filter((text) => text !== '');
  const details = facts.flatMap((text) => clippedLines(text, room, TEXT.small.text, 1));
  return {
    title,
    details,
    height: 2 * CARD.padding + title.length * TEXT.body.line + details.length * TEXT.small.line,
  };
}

/** How far from the left edge of its card the evidence is written, so that it ends at the right. */
export const evidenceX = (evidence: string): number =>
  SIZES.card.width - CARD.end - textWidth(evidence, TEXT.small.text);

const MOST_LINES = 3;
