import type { LadderWarning } from '../../../../shared/definitions/overlap';
import { assertNever } from '../../../../shared/invariant';
import { t } from '../../../i18n/i18n';

/** What is wrong between two stages, in a sentence that says what to do. `first` and `second` are their names. */
export function describeWarning(warning: LadderWarning, first: string, second: string): string {
  const names = { first, second };
  switch (warning.kind) {
    case 'same-text':
    case 'same-entry':
    case 'same-criteria':
    case 'exit-not-entry':
      return t(`ladder.warning.${warning.kind}`, names);
    case 'not-asked':
      return t('ladder.warning.not-asked', { ...names, attribute: warning.attribute });
    case 'asks-less':
      return t('ladder.warning.asks-less', {
        ...names,
        attribute: warning.attribute,
        earlier: figure(warning.earlier),
        later: figure(warning.later),
      });
    case 'no-number': {
      const { attribute, atLeast, atMost } = warning;
      const limits = { attribute, atLeast: figure(atLeast), atMost: figure(atMost) };
      return warning.first === warning.second
        ? t('ladder.warning.no-number.within', { first, ...limits })
        : t('ladder.warning.no-number', { ...names, ...limits });
    }
    case 'no-value':
      return warning.first === warning.second
        ? t('ladder.warning.no-value.within', { first, attribute: warning.attribute })
        : t('ladder.warning.no-value', { ...names, attribute: warning.attribute });
    default:
      return assertNever(warning);
  }
}

/** "Sales-accepted lead (SAL)" is SAL for short. */
export const shortTerm = (term: string): string => /\(([^()]+)\)\s*$/.exec(term)?.[1] ?? term;

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 });
