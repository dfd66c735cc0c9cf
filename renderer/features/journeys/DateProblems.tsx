import { useMemo } from 'react';
import { assertNever } from '../../../shared/invariant';
import { type DateProblem, findDateProblems } from '../../../shared/journeys/date-problems';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { Callout } from '../../ui/Callout';
import { dateWords } from './words';

/** What is odd about the dates of a win, one sentence each. Nothing is blocked. */
export function DateProblems({ journey }: { readonly journey: Journey }) {
  const today = useClock().today();
  const problems = useMemo(() => findDateProblems(journey, today), [journey, today]);
  return (
    <div role="status">
      {problems.length > 0 ? (
        <Callout tone="attention">
          {problems.map((problem) => (
            <p key={problem.kind}>{describe(problem)}</p>
          ))}
        </Callout>
      ) : null}
    </div>
  );
}

function describe(problem: DateProblem): string {
  switch (problem.kind) {
    case 'close-before-first-touch':
      return t('journeys.problem.order', { close: dateWords(problem.close), first: dateWords(problem.firstTouch) });
    case 'close-in-future':
      return t('journeys.problem.closeInFuture', { close: dateWords(problem.close) });
    case 'touchpoints-in-future':
      return t('journeys.problem.future', { n: problem.titles.length, first: problem.titles[0] ?? '' });
    case 'touchpoints-after-close':
      return t('journeys.problem.afterClose', { n: problem.count, close: dateWords(problem.close) });
    default:
      return assertNever(problem);
  }
}
