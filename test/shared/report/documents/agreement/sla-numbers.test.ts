import { describe, expect, test } from 'vitest';
import type { AgreementTerms } from '../../../../../shared/agreement/terms';
import { computeFunnel } from '../../../../../shared/metrics/funnel';
import type { BasisPoints } from '../../../../../shared/money';
import type { Block } from '../../../../../shared/report/model';
import { numbersSection } from '../../../../../shared/report/documents/agreement/sla-numbers';
import { type IsoDate, onDay } from '../../../../../shared/time';
import type { FunnelInputs } from '../../../../../shared/workshop/schema/metrics';
import { workedFunnel } from '../../../../support/funnel-inputs';

function blocksOf(inputs: AgreementTerms['funnel']['inputs'], full: FunnelInputs): readonly Block[] {
  const computed = computeFunnel(full);
  const terms = {
    funnel: { inputs, results: computed.ok ? computed.value : null },
    metrics: [],
  } as unknown as AgreementTerms;
  return numbersSection(terms)('1').blocks;
}

const rowsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : []));
const firstText = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []))[0];

describe('the numbers of the agreement', () => {
  test('say what each step is computed from', () => {
    expect(rowsOf(blocksOf(workedFunnel, workedFunnel))).toEqual([
      ['New clients from marketing', '€1,200,000 revenue goal × 60 % from marketing ÷ €40,000 average deal', '18'],
      ['SQLs (sales-qualified leads)', '18 clients ÷ 25 % of SQLs won', '72'],
      ['MQLs (marketing-qualified leads)', '72 SQLs ÷ 40 % of MQLs that become SQLs', '180'],
      ['Leads', '180 MQLs ÷ 20 % of leads that become MQLs', '900'],
    ]);
  });

  test('of a version that was signed before there was more to choose read as they did', () => {
    const { known: _1, count: _2, hasOpportunity: _3, sqlToOpportunity: _4, neededBy: _5, ...old } = workedFunnel;
    expect(blocksOf(old, workedFunnel)).toEqual(blocksOf(workedFunnel, workedFunnel));
  });

  test('go in both directions from the number that is given', () => {
    const given = {
      ...workedFunnel,
      known: 'sqls' as const,
      count: 71,
      hasOpportunity: true,
      sqlToOpportunity: 5000 as BasisPoints,
      neededBy: onDay('2027-12-31' as IsoDate),
    };
    const blocks = blocksOf(given, given);
    expect(firstText(blocks)).toMatch(
      /what comes out after it is rounded down\. The revenue must be there by 31 December 2027\.$/,
    );
    expect(rowsOf(blocks)).toEqual([
      ['New clients from marketing', '35 opportunities × 25 % of opportunities won', '8'],
      ['Opportunities', '71 SQLs × 50 % of SQLs that become opportunities', '35'],
      ['SQLs (sales-qualified leads)', 'given', '71'],
      ['MQLs (marketing-qualified leads)', '71 SQLs ÷ 40 % of MQLs that become SQLs', '178'],
      ['Leads', '178 MQLs ÷ 20 % of leads that become MQLs', '890'],
    ]);
  });

  test('that cannot be computed say so', () => {
    const without = { ...workedFunnel, winRate: null };
    expect(firstText(blocksOf(without, without))).toMatch(/not computed/);
  });
});
