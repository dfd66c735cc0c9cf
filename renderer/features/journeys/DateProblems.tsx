import { useDeferredValue, useMemo } from 'react';
import { assertNever } from '../../../shared/invariant';
import { type DateProblem, findDateProblems } from '../../../shared/journeys/date-problems';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { Callout } from '../../ui/Callout';
import { TextButton } from '../../ui/TextButton';
import styles from './DateProblems.module.css';
import { type PartKey, touchpointKey } from './parts/parts';
import { dateWords, touchpointName } from './words';

export interface DateProblemsProps {
  readonly journey: Journey;
  readonly onSelect: (key: PartKey) => void;
  readonly onClose: () => void;
}

/** What is odd about the dates of a win, one sentence each, with the way to what it is about. Nothing is blocked. */
export function DateProblems({ journey, onSelect, onClose }: DateProblemsProps) {
  const today = useClock().today();
  // Typing goes before: what is odd about thousands of dates is said a moment later.
  const settled = useDeferredValue(journey);
  const problems = useMemo(() => findDateProblems(settled, today), [settled, today]);
  return (
    <div role="status">
      {problems.length > 0 ? (
        <Callout tone="attention">
          {problems.map((problem) => (
            <div key={problem.kind} className={styles['problem']}>
              <span>{describe(problem)}</span>
              {problem.touchpoints.slice(0, SHOWN).map((touchpoint) => (
                <TextButton key={touchpoint.id} onPress={() => onSelect(touchpointKey(touchpoint.id))}>
                  {touchpointName(touchpoint)}
                </TextButton>
              ))}
              {problem.touchpoints.length > SHOWN ? (
                <span>{t('prompts.more', { n: problem.touchpoints.length - SHOWN })}</span>
              ) : null}
              {problem.kind === 'touchpoints-in-future' ? null : (
                <TextButton onPress={onClose}>{t('journeys.problem.close')}</TextButton>
              )}
            </div>
          ))}
        </Callout>
      ) : null}
    </div>
  );
}

const SHOWN = 6;

function describe(problem: DateProblem): string {
  switch (problem.kind) {
    case 'close-before-first-touch':
      return t('journeys.problem.order', {
        close: dateWords(problem.close),
        first: dateWords(problem.touchpoints[0].date),
      });
    case 'close-in-future':
      return t('journeys.problem.closeInFuture', { close: dateWords(problem.close) });
    case 'touchpoints-in-future':
      return t('journeys.problem.future', { n: problem.touchpoints.length });
    case 'touchpoints-after-close':
      return t('journeys.problem.afterClose', { n: problem.touchpoints.length, close: dateWords(problem.close) });
    default:
      return assertNever(problem);
  }
}
