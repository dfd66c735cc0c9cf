import { useState } from 'react';
import { askedQuestions } from '../../../../shared/diagnosis/questions';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import type { QuestionId } from '../../../../shared/ids';
import type { Diagnosis } from '../../../../shared/workshop/schema/diagnosis';

/** The two orders in which the questions are gone through. */
export type Order = 'gap' | 'asked';

export interface QuestionOrder {
  readonly order: Order;
  readonly questions: readonly RankedQuestion[];
  /** Whether the gaps would stand otherwise if they were sorted now. */
  readonly isStale: boolean;
  readonly sort: (order: Order) => void;
}

/** The order of the review. A rating given on the way moves nothing under the facilitator's hands: sorting again is asked for. */
export function useOrder(diagnosis: Diagnosis, ranked: readonly RankedQuestion[]): QuestionOrder {
  const [order, setOrder] = useState<Order>('gap');
  const [kept, setKept] = useState(() => idsOf(ranked));
  const asked = askedQuestions(diagnosis).map(({ id }) => id);
  const questions = inOrder(ranked, order === 'gap' ? kept : asked);
  return {
    order,
    questions,
    isStale: order === 'gap' && questions.some((each, index) => each !== ranked[index]),
    sort: (next) => {
      setOrder(next);
      setKept(idsOf(ranked));
    },
  };
}

/** Questions that came since stand at the end. */
function inOrder(ranked: readonly RankedQuestion[], ids: readonly QuestionId[]): readonly RankedQuestion[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const place = ({ question }: RankedQuestion): number => places.get(question.id) ?? ids.length;
  return ranked.toSorted((a, b) => place(a) - place(b));
}

const idsOf = (ranked: readonly RankedQuestion[]): readonly QuestionId[] => ranked.map(({ question }) => question.id);
