import { useMemo } from 'react';
import { touchpointKinds } from '../../../../shared/content/touchpoint-kinds';
import { namesInUse } from '../../../../shared/journeys/names';
import { materialsOf } from '../../../../shared/journeys/materials';
import { OTHER_KIND } from '../../../../shared/journeys/kind-name';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { list } from '../../../../shared/workshop/table';
import { useWorkshop } from '../../../state/session-context';
import type { FormId } from './forms';

/** What a question offers to choose from: kinds of touchpoints, sources, content, or what the map holds. */
export function useSuggestions(journey: Journey, form: FormId): readonly string[] {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const known = useWorkshop((workshop) => workshop.patterns.contentNames);
  return useMemo(() => {
    switch (form) {
      case 'first-heard':
        return [...BEGINNINGS, ...list(journeys).map(({ source }) => source.trim())].filter((name) => name !== '');
      case 'content':
        return namesInUse(journeys, 'content', known);
      case 'sales-contact':
        return SALES;
      case 'conversation':
        return CONVERSATIONS;
      case 'mattered':
        return materialsOf(journey).map(({ name }) => name);
      case 'handed-over':
      case 'length':
        return [];
    }
  }, [form, journey, journeys, known]);
}

const labels = (belongs: (kind: (typeof touchpointKinds)[number]) => boolean): readonly string[] =>
  touchpointKinds.filter((kind) => kind.id !== OTHER_KIND && belongs(kind)).map(({ label }) => label);

const BEGINNINGS = labels(({ stage, lane }) => stage === 'awareness' || (lane === 'buyer' && stage === 'interest'));
const SALES = labels(({ lane }) => lane === 'sales');
const CONVERSATIONS = labels(({ lane, id }) => lane === 'sales' || id === 'objection');
