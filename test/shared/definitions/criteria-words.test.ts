import { expect, test } from 'vitest';
import { conditionWords, criteriaSentence } from '../../../shared/definitions/criteria-words';
import { all, any, asks, criteriaOf } from '../../support/criteria';

const size = asks('Employees', 'at-least', '20');
const trade = asks('Industry', 'is', 'Manufacturing', 'Logistics');
const actions = asks('Actions in 90 days', 'at-least', '3');
const demo = asks('Asked for a demo', 'is', 'yes');

test('criteria read as a sentence', () => {
  expect(criteriaSentence(criteriaOf('all', all(size, trade), any(actions, demo)))).toBe(
    'A lead counts when it has at least 20 employees and works in one of manufacturing or logistics; and it has at least 3 actions in 90 days or asked for a demo.',
  );
  expect(criteriaSentence(criteriaOf('any', all(size), any(demo)))).toBe(
    'A lead counts when it has at least 20 employees; or it asked for a demo.',
  );
});

test('a subject that changes is said again', () => {
  const role = asks('Role', 'is', 'Finance director', 'CFO');
  expect(criteriaSentence(criteriaOf('all', all(size, role, trade)))).toBe(
    'A lead counts when it has at least 20 employees and its role is one of finance director or CFO and it works in one of manufacturing or logistics.',
  );
});

test('conditions that one could say together are said as one', () => {
  const call = asks('Actions', 'contains', 'call');
  const upTo = asks('employees ', 'at-most', '350');
  const notRetail = asks('Country', 'is-not', 'France');
  const notMedia = asks('Country', 'is-not', 'Spain');
  const say = (group: ReturnType<typeof all | typeof any>): string => criteriaSentence(criteriaOf('all', group));
  expect(say(all(size, trade, upTo))).toBe(
    'A lead counts when it has 20 to 350 employees and works in one of manufacturing or logistics.',
  );
  expect(say(all(upTo, size))).toBe('A lead counts when it has 20 to 350 employees.');
  expect(say(any(call, demo, asks('actions', 'contains', 'webinar', 'fair')))).toBe(
    'A lead counts when its actions include one of “call”, “webinar” or “fair” or it asked for a demo.',
  );
  expect(say(any(call, asks('Actions', 'contains', 'Call ')))).toBe('A lead counts when its actions include “call”.');
  expect(say(all(notRetail, notMedia))).toBe('A lead counts when its country is none of France or Spain.');
});

test('conditions that mean something else apart are said apart', () => {
  const [low, high] = [asks('Score', 'at-most', '10'), asks('Score', 'at-least', '90')];
  expect(criteriaSentence(criteriaOf('all', all(low, high)))).toBe(
    'A lead counts when its score is at most 10 and its score is at least 90.',
  );
  const [guide, call] = [asks('Actions', 'contains', 'guide'), asks('Actions', 'contains', 'call')];
  expect(criteriaSentence(criteriaOf('all', any(low, high)))).toBe(
    'A lead counts when its score is at most 10 or its score is at least 90.',
  );
  expect(criteriaSentence(criteriaOf('all', all(guide, call)))).toBe(
    'A lead counts when its actions include “guide” and its actions include “call”.',
  );
});

test('what is not finished is not said', () => {
  expect(criteriaSentence(criteriaOf('all'))).toBe('');
  expect(criteriaSentence(criteriaOf('all', all(asks('', 'known'), asks('Role', 'is', ''))))).toBe('');
  expect(
    criteriaSentence(criteriaOf('all', all(size, asks('Role', 'is', '')), any(asks('Score', 'at-least', 'high')))),
  ).toBe('A lead counts when it has at least 20 employees.');
});

test.each([
  [asks('Revenue', 'at-least', '2,000,000'), 'its revenue is at least 2,000,000'],
  [asks('ICP score', 'at-most', '12.5'), 'its ICP score is at most 12.5'],
  [asks('Visits of the fees page', 'at-least', '2'), 'it has at least 2 visits of the fees page'],
  [asks('Status', 'is', 'Open'), 'its status is Open'],
  [asks('Country', 'is', 'Germany', 'Austria', 'Switzerland'), 'its country is one of Germany, Austria or Switzerland'],
  [asks('Country', 'is-not', 'France'), 'its country is not France'],
  [asks('Country', 'is-not', 'France', 'Spain'), 'its country is none of France or Spain'],
  [asks('Industry', 'is', 'IT'), 'it works in IT'],
  [asks('Industry', 'is-not', 'Education', 'Retail'), 'it does not work in education or retail'],
  [asks('Actions', 'contains', 'webinar'), 'its actions include “webinar”'],
  [asks('Role', 'contains', 'partner', 'director'), 'its role includes one of “partner” or “director”'],
  [asks('Budget', 'known'), 'its budget is known'],
  [asks('Next steps', 'known'), 'its next steps are known'],
  [asks('Budget', 'is', 'yes'), 'its budget is yes'],
  [asks('Requested a call', 'is', 'TRUE'), 'it requested a call'],
  [asks('Requested a call', 'is', 'no'), 'its requested a call is no'],
])('%j reads as "%s"', (condition, words) => {
  expect(conditionWords(condition)).toBe(words);
});
