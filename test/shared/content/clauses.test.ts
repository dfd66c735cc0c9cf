import { describe, expect, test } from 'vitest';
import { ClauseContent, clauses, fillTemplate } from '../../../shared/content/clauses';

const template = {
  text: 'Marketing delivers {mqlsPerPeriod} leads each {period}. Qualified means: “{qualifiedLead}.”',
  fallbacks: {
    mqlsPerPeriod: '[number to agree]',
    period: '[period to agree]',
    qualifiedLead: '[definition to agree]',
  },
};

describe('filling a template', () => {
  test('puts every value in its place', () => {
    const values = { mqlsPerPeriod: '15', period: 'month', qualifiedLead: 'A partner who asked for a guide' };
    expect(fillTemplate(template, values)).toBe(
      'Marketing delivers 15 leads each month. Qualified means: “A partner who asked for a guide.”',
    );
  });

  test('says in words what is missing', () => {
    expect(fillTemplate(template, { period: 'month' })).toBe(
      'Marketing delivers [number to agree] leads each month. Qualified means: “[definition to agree].”',
    );
  });

  test('takes a blank value for a missing one', () => {
    expect(fillTemplate(template, { mqlsPerPeriod: '  ', period: '' })).toContain(
      '[number to agree] leads each [period to agree].',
    );
  });

  test('ends a sentence with one full stop', () => {
    expect(fillTemplate(template, { qualifiedLead: ' A partner. ' })).toMatch(/means: “A partner\.”$/);
  });

  test('takes a value as it is, even when it looks like a pattern or a placeholder', () => {
    expect(fillTemplate(template, { mqlsPerPeriod: '$& {period}', period: 'month' })).toContain(
      'delivers $& {period} leads each month',
    );
  });

  test('fills a placeholder every time it occurs', () => {
    const twice = { text: '{arbiter} decides. Ask {arbiter}.', fallbacks: { arbiter: '[person]' } };
    expect(fillTemplate(twice, { arbiter: 'Ada' })).toBe('Ada decides. Ask Ada.');
  });
});

describe('the clause library', () => {
  test.each(clauses)('$id reads as text before anything is agreed', (clause) => {
    const text = fillTemplate(clause, {});
    expect(text).not.toMatch(/[{}]/);
    for (const fallback of Object.values(clause.fallbacks)) expect(text).toContain(fallback);
  });

  test('calls a missing value by the same words in every clause', () => {
    const words = new Map<string, Set<string>>();
    for (const [name, fallback] of clauses.flatMap((clause) => Object.entries(clause.fallbacks))) {
      words.set(name, (words.get(name) ?? new Set()).add(fallback));
    }
    expect([...words].filter(([, fallbacks]) => fallbacks.size > 1)).toEqual([]);
  });

  test('refuses a clause whose placeholders and fallbacks differ', () => {
    const [first] = clauses;
    expect(ClauseContent.safeParse(first).success).toBe(true);
    expect(ClauseContent.safeParse({ ...first, fallbacks: {} }).success).toBe(false);
    expect(ClauseContent.safeParse({ ...first, text: 'Marketing delivers leads.' }).success).toBe(false);
  });
});
