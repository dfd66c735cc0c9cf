import type { BuyingStage, Handoff } from '../workshop/schema/journeys';
import type { MapPartKind } from '../workshop/schema/shared-map';
import type { MapRow } from './rows';

/** The words on the shared map, as it is drawn, printed and saved. */
export const mapWords = {
  stages: {
    awareness: 'Awareness',
    interest: 'Interest',
    evaluation: 'Evaluation',
    decision: 'Decision',
  } satisfies Record<BuyingStage, string>,
  rows: {
    border: 'Hand-offs and definitions',
    buyer: 'Buyer',
    marketing: 'Marketing',
    sales: 'Sales',
    content: 'Content',
    note: 'Notes',
  } satisfies Record<MapRow, string>,
  kinds: {
    touchpoint: 'Touchpoint',
    content: 'Content',
    trigger: 'Hand-off',
    definition: 'Definition',
    note: 'Note',
  } satisfies Record<MapPartKind, string>,
  toSales: 'Hand-off to sales',
  toMarketing: 'Back to marketing',
  triggerNotNoted: {
    'marketing-to-sales': 'Hand-off to sales, trigger not noted',
    'sales-to-marketing': 'Back to marketing, trigger not noted',
  } satisfies Record<Handoff['direction'], string>,
  unnamedStage: 'Stage without a name',
  unnamedPart: 'Nothing written yet',
  notAgreed: 'Not agreed yet',
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  noDays: 'Days not known',
  median: (days: string, n: number, of: number) =>
    `${days}, ${n < 3 ? 'in' : 'median of'} ${n} of ${of} ${of === 1 ? 'win' : 'wins'}`,
  count: (n: number, of: number) => `${n} of ${of}`,
  byHand: 'by hand',
  key: (wins: number) =>
    wins === 0
      ? 'From the first time a buyer hears of us to the signed contract.'
      : `From the first time a buyer hears of us to the signed contract. The number counts the wins that show it; “by hand” is what the room added or changed.`,
  title: 'How clients come to a decision',
  page: (n: number, of: number): readonly string[] =>
    n === 1 ? ['Shared map', `Page 1 of ${of}`] : ['Shared map,', 'continued', `Page ${n} of ${of}`],
  describe: (stages: readonly string[], parts: number) =>
    `${stages.length} ${stages.length === 1 ? 'stage' : 'stages'}: ${stages.join(', ')}. ${parts} ${parts === 1 ? 'entry' : 'entries'} in rows for hand-offs and definitions, buyer, marketing, sales and content.`,
} as const;
