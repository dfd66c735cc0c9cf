import { describe, expect, test } from 'vitest';
import { signingObstacles } from '../../../shared/agreement/sign';
import { verifyVersion } from '../../../shared/agreement/versions';
import { computeFunnel } from '../../../shared/metrics/funnel';
import { REDACTIONS, type Redaction } from '../../../shared/redaction/kinds';
import { NAME_PLACES, NOTE_PLACES } from '../../../shared/redaction/places';
import { redact, type Redacted } from '../../../shared/redaction/redact';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { reviewMap } from '../../../shared/shared-map/review-map';
import { whatWinsShow } from '../../../shared/shared-map/what-wins-show';
import type { Workshop } from '../../../shared/workshop/schema';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { serialize } from '../../../shared/workshop/serialize';
import { list } from '../../../shared/workshop/table';
import { reopened } from '../../support/any-workshop';
import { fullWorkshop, markEverything, sampleWorkshop } from '../../support/marked-workshop';
import { newWorkshop } from '../../support/new-workshop';
import { signedWorkshop, TODAY, versionOf } from '../../support/signed-workshop';

const ALL = new Set<Redaction>(REDACTIONS);

const only = (...what: readonly Redaction[]): ReadonlySet<Redaction> => new Set(what);

/** The agenda's first step says this; the client and a participant are named as given. */
function saying(text: string, { client = '', people = [] as readonly string[] } = {}): Workshop {
  const workshop = structuredClone(newWorkshop({ client, title: text }));
  workshop.setup.participants = {
    byId: Object.fromEntries(
      people.map((name, index) => [`p${index}`, { id: `p${index}`, name, role: '', side: 'sales' }]),
    ),
    order: people.map((_, index) => `p${index}`),
  } as unknown as Workshop['setup']['participants'];
  return workshop;
}

const titleOf = (workshop: Workshop, what: ReadonlySet<Redaction> = ALL): string =>
  redact(workshop, what).workshop.setup.title;

test('nothing chosen, nothing changed', () => {
  const workshop = sampleWorkshop();
  expect(redact(workshop, new Set())).toEqual({ workshop, removed: [] });
});

test('what leaves is a workshop that opens, the same every time', () => {
  const { workshop, removed } = redact(fullWorkshop(), ALL);
  expect(serialize(reopened(workshop))).toBe(serialize(workshop));
  expect(redact(fullWorkshop(), ALL)).toEqual({ workshop, removed });
});

test('redacting twice changes nothing more', () => {
  const once = redact(sampleWorkshop(), ALL).workshop;
  expect(redact(once, ALL)).toEqual({ workshop: once, removed: [] });
});

test.each([
  [only('names'), ['setup.print.footer', ...namePlaces('names')]],
  [only('people'), namePlaces('people')],
  [only('notes'), [...NOTE_PLACES]],
  [ALL, ['setup.print.footer', ...namePlaces('names'), ...namePlaces('people'), ...NOTE_PLACES]],
])('of every place that somebody can write in, those with %o go and no others', (what, places) => {
  const full = { ...fullWorkshop() };
  const start = { ...full, setup: { ...full.setup, print: { paper: 'a4', logo: null, footer: 'footer' } } } as Workshop;
  const { workshop, placesIn } = markEverything(start);
  const before = placesIn(serialize(workshop));
  const left = placesIn(serialize(redact(workshop, what).workshop));
  const gone = new Set(places.map((place) => withoutTables(place)));
  expect(left).toEqual(before.filter((place) => !gone.has(withoutTables(place))));
});

function namePlaces(kind: 'names' | 'people'): readonly string[] {
  return [...NAME_PLACES].filter(([, place]) => place.kind === kind).map(([place]) => place);
}

/** Two ways to say where something stands: with and without `byId`, with the key of a record or `*` for it. */
function withoutTables(place: string): string {
  return place
    .replaceAll('byId.', '')
    .replace(/stageNotes\.\w+$/, 'stageNotes.*')
    .replaceAll(/(gaps|votes)\.[^.*]+\./g, '$1.*.');
}

test.each([
  ['whole', 'We met Alder Surveyors.', 'We met Client A.'],
  ['in other case', 'We met ALDER SURVEYORS.', 'We met Client A.'],
  ['possessive', 'Alder Surveyors’ board', 'Client A’ board'],
  ['in part', 'Alder asked twice; Alder’s board once.', 'Client A asked twice; Client A’s board once.'],
  ['in an address', 'See www.aldersurveyors.example/team', 'See [link]'],
  ['as a word of its own', 'Alderley is a town', 'Alderley is a town'],
  ['not as an ordinary word', 'The surveyors of older trees', 'The surveyors of older trees'],
])('the client is found %s', (_how, said, redacted) => {
  expect(titleOf(saying(said, { client: 'Alder Surveyors Ltd' }))).toBe(redacted);
});

test.each([
  ['by the first name', 'Zoë said no', 'Person 1 (sales) said no'],
  ['without accents', 'ZOE said no', 'Person 1 (sales) said no'],
  ['by the surname', 'Ask Müller-Ibáñez', 'Ask Person 1 (sales)'],
  ['spelled out', 'Ask Mueller', 'Ask Person 1 (sales)'],
  ['by a part of the surname', 'Müllers list', 'Person 1 (sales) list'],
  ['the other way round', 'Müller-Ibáñez, Zoë', 'Person 1 (sales)'],
  ['with an initial', 'Z. Müller-Ibáñez agreed', 'Person 1 (sales) agreed'],
  ['by mail', 'zoe.muller@example.com', '[mail]'],
  ['with something unseen inside', 'Zo\u00AD\u0065\u0308 agreed', 'Person 1 (sales) agreed'],
  ['by telephone', 'call +49 30 1234567 now', 'call [phone] now'],
  ['by a local number', '(555) 123-4567, 030/1234567, 555-123-4567', '[phone], [phone], [phone]'],
  ['but not in a date', '2026-11-22, 03/2026, 10-20', '2026-11-22, 03/2026, 10-20'],
])('a person is found %s', (_how, said, redacted) => {
  expect(titleOf(saying(said, { people: ['Zoë Müller-Ibáñez'] }))).toBe(redacted);
});

test.each([
  ['Li Wu', 'Ask Li. Wu said so. WU LI agrees', 'Ask Person 1 (sales) said so. Person 1 (sales) agrees'],
  ['Ng An', 'An offer by Ng, as AI is', 'An offer by Person 1 (sales), as AI is'],
  ['Bo Xi', 'Bo asked Xi; the box', 'Person 1 (sales) asked Person 1 (sales); the box'],
  ['Seán O’Connor', 'OConnor; Oconnor; O Connor', 'Person 1 (sales); Person 1 (sales); Person 1 (sales)'],
  ['Hans-Peter Groß', 'Hanspeter; H.P. Groß', 'Person 1 (sales); Person 1 (sales)'],
  ['Hans-Peter Groß', 'H.-P. Gross; hp.gross', 'Person 1 (sales); Person 1 (sales)'],
  ['Jürgen Groß', 'jgross; grossj; j.gross', 'Person 1 (sales); Person 1 (sales); Person 1 (sales)'],
  ['Marie-Claire Dupont', 'MarieClaire; DupontM', 'Person 1 (sales); Person 1 (sales)'],
  ['Marie-Claire Dupont', 'mdupont; dupont_m', 'Person 1 (sales); Person 1 (sales)'],
  ['María José García López', 'M.J. García; MJ García', 'Person 1 (sales); Person 1 (sales)'],
  ['J.R. Smith', 'JR Smith; J. R. Smith', 'Person 1 (sales); Person 1 (sales)'],
  ['Νίκος Παπαδόπουλος', 'του Νίκου Παπαδόπουλου', 'του Person 1 (sales)'],
  ['Max Sharp', 'Sharp said: be sharp', 'Person 1 (sales) said: be sharp'],
  ['Ida Banks', 'Banks asked the banks', 'Person 1 (sales) asked the banks'],
  ['Anna Price', 'Price asked for the price', 'Person 1 (sales) asked for the price'],
  ['Ben Lock', 'a block of text', 'a block of text'],
])('%s is found in %j', (name, said, redacted) => {
  expect(titleOf(saying(said, { people: [name] }))).toBe(redacted);
});

test.each([
  ['Alder Works', 'AlderWorksTeam; crmAlderWorks; Alder_works', 'Client A; Client A; Client A'],
  ['Alder Works', 'alderworks_crm; AlderWorks2026; Alder-Works', 'Client A; Client A; Client A'],
  ['Alder Works', '_Alder_ and Alderley', '_Client A_ and Alderley'],
  ['O’Reilly & Sons', 'OReilly and oreilly', 'Client A and Client A'],
  ['Harbour & Pine M. L.', 'HPML and hpml', 'Client A and hpml'],
  ['O’Reilly & Sons', 'O Reilly', 'Client A'],
  ['Sales Force Group', 'Sales Force has a sales force', 'Client A has a sales force'],
  ['Σοφός', 'της Σοφού', 'της Client A'],
])('the client %s is found as the whole word that holds it in %j', (client, said, redacted) => {
  expect(titleOf(saying(said, { client }))).toBe(redacted);
});

test.each([
  ['李明', '我们和李明谈过', '我们和Person 1 (sales)谈过'],
  ['Анна Иванова', 'Спросили Анну и Иванову', 'Спросили Person 1 (sales) и Person 1 (sales)'],
  ['김민수', '김민수는 말했다', 'Person 1 (sales)는 말했다'],
  ['محمد علي', 'قال محمد علي نعم', 'قال Person 1 (sales) نعم'],
  ['สมชาย', 'คุยกับสมชายแล้ว', 'คุยกับPerson 1 (sales)แล้ว'],
])('%s is found in the script of its own', (name, said, redacted) => {
  expect(titleOf(saying(said, { people: [name] }))).toBe(redacted);
});

describe('a word that somebody named', () => {
  const without = (said: string, words: readonly string[], what = only(), people: readonly string[] = []): string =>
    redact(saying(said, { people }), what, words).workshop.setup.title;

  test.each([
    ['in every case', 'Nettle', 'NETTLE or nettle; Nettle’s', 'Name 1 or Name 1; Name 1’s'],
    ['as a word of its own', 'Nettle', 'Nettleship and stinging-nettle', 'Nettleship and stinging-Name 1'],
    ['in the plural', 'Nettle', 'two Nettles', 'two Name 1'],
    ['though the language has the word', 'mark', 'Mark will mark the market', 'Name 1 will Name 1 the market'],
    ['of several words', 'Nettle Bay', 'nettle  bay or Nettle-Bay or NettleBay', 'Name 1 or Name 1 or Name 1'],
    ['with a figure', 'Project 7', 'project 7 and Project 77', 'Name 1 and Project 77'],
    ['of figures', '4711', '4711 of 47110', 'Name 1 of 47110'],
    ['as it is marked', '@nettle', 'ask @nettle', 'ask Name 1'],
    ['in a mail address', 'nettle', 'ann@nettle.example', 'ann@Name 1.example'],
    ['in an identifier', 'nettle', 'crm_nettle_2026', 'Name 1'],
    ['in Chinese', '海鸥', '我们和海鸥公司谈过', '我们和Name 1公司谈过'],
    ['in Japanese', 'カモメ', '昨日カモメで', '昨日Name 1で'],
    ['in Korean, before a particle', '갈매기', '갈매기는 말했다', 'Name 1는 말했다'],
    ['in Arabic, behind a preposition', 'نورس', 'في نورس وبنورس', 'في Name 1 وبنورس'],
    ['in Arabic, with the article', 'نورس', 'قال النورس نعم', 'قال الName 1 نعم'],
    ['in Hebrew', 'שחף', 'אמר השחף כן', 'אמר הName 1 כן'],
    ['in Cyrillic, declined', 'Чайка', 'в Чайке и чайка', 'в Name 1 и Name 1'],
    ['without its accents', 'Émeraude', 'EMERAUDE', 'Name 1'],
  ])('is found %s', (_how, word, said, redacted) => {
    expect(without(said, [word])).toBe(redacted);
  });

  test('gets a stand-in of its own, each word one, the same everywhere', () => {
    expect(without('Lyon asked Nettle; nettle asked Lyon', ['nettle', 'Lyon'])).toBe(
      'Name 2 asked Name 1; Name 1 asked Name 2',
    );
    expect(without('Name 1 asked Nettle', ['nettle'])).toBe('Name 1 asked Name 2');
  });

  test('that names somebody whom a field names is that person', () => {
    expect(without('Zoë asked; zoe said', ['zoe'], only('people'), ['Zoë Ibáñez'])).toBe(
      'Person 1 (sales) asked; Person 1 (sales) said',
    );
  });

  test('longer than a name goes as a whole', () => {
    const { workshop } = redact(saying('The Alder Roadshow by Alder', { client: 'Alder' }), only('names'), [
      'Alder Roadshow',
    ]);
    expect(workshop.setup.title).toBe('The Name 1 by Client A');
  });

  test('is told with what stands there instead, and where', () => {
    const { removed } = redact(saying('Nettle and nettle'), only(), ['nettle', 'Lyon']);
    expect(removed).toEqual([
      { kind: 'words', what: 'text', text: 'nettle', replacement: 'Name 1', count: 2, areas: ['setup'] },
    ]);
  });

  test('takes the signed versions along, and the copy can be signed no more', () => {
    const { workshop, removed } = redact(signedWorkshop(), only('notes'), ['Nettle']);
    expect(workshop).toMatchObject({ redacted: ['notes'], wordsLeftOut: true });
    expect(list(workshop.agreement.versions)).toEqual([]);
    expect(removed.map(({ what }) => what)).toContain('version');
    expect(signingObstacles(workshop)).toEqual([{ kind: 'redacted' }]);
    expect(signingObstacles(redact(signedWorkshop(), only(), ['Nettle']).workshop)).toEqual([{ kind: 'redacted' }]);
  });
});

test('a name that is a word counts with its capital letter only', () => {
  const workshop = saying('Mark will mark the pages that Will wrote.', { people: ['Mark Novak', 'Will'] });
  expect(titleOf(workshop)).toBe('Person 1 (sales) will mark the pages that Person 2 (sales) wrote.');
});

test('people who share a name stay two, and what names either says so', () => {
  const workshop = saying('Ann Berg met Ann Dahl; Ann wrote.', { people: ['Ann Berg', 'Ann Dahl'] });
  expect(titleOf(workshop)).toBe('Person 1 (sales) met Person 2 (sales); Person 1 (sales) or Person 2 (sales) wrote.');
});

test('nobody gets a pseudonym that stands in the workshop already', () => {
  const workshop = saying('Person 1 and Client A wrote to Ola Nordmann of Fjord AS', {
    client: 'Fjord AS',
    people: ['Ola Nordmann'],
  });
  expect(titleOf(workshop)).toBe('Person 1 and Client A wrote to Person 2 (sales) of Client B');
});

test('teams and roles are nobody’s name', () => {
  const workshop = redact(sampleWorkshop(), only('people')).workshop;
  const who = list(workshop.agreement.cadences).map((cadence) => cadence.who);
  expect(who).toContain('Both teams and the leadership');
  expect(who).toContain('Marketing, sales and Person 2 (leader)');
});

test.each([
  ['a goal of $1,200,000 in 2027', 'a goal of [amount] in 2027'],
  ['EUR 40k each', '[amount] each'],
  ['about 1.2 million euros', 'about [amount]'],
  ['between €40k and €60k', 'between [amount] and [amount]'],
  ['from $40-60k a year', 'from [amount] a year'],
  ['1.200.000,50 EUR', '[amount]'],
  ['CHF 12’500.-', '[amount].-'],
  ['¥3,000,000 or 300万円', '[amount] or [amount]'],
  ['500 тыс. руб.', '[amount]'],
  ['deals of 40k and 3M', 'deals of [amount] and [amount]'],
  ['half a million, seven figures', '[amount], [amount]'],
  ['two hundred dollars', '[amount]'],
  ['ONE MILLION DOLLARS', '[amount]'],
  ['US$ 5', '[amount]'],
  ['forty thousand, 3 crore, Rs 5 lakh', '[amount], [amount], [amount]'],
  ['2 lakh, 1.5mln', '[amount], [amount]'],
  ['100 TEUR or 100 T€ or 1.2e6 dollars', '[amount] or [amount] or [amount]'],
  ['ARR 250 and 250 ARR', 'ARR [amount] and [amount] ARR'],
  ['1,5 Mio. € or 100 thousand', '[amount] or [amount]'],
  ['ARR 2027, forty thousand leads', 'ARR 2027, forty thousand leads'],
  ['60 % of 36 leads within 5 days, 2026-11-22, at 10:30', '60 % of 36 leads within 5 days, 2026-11-22, at 10:30'],
  ['in 2027 all 1,200 leads', 'in 2027 all 1,200 leads'],
])('amounts of money in %j', (said, redacted) => {
  expect(titleOf(saying(said), only('money'))).toBe(redacted);
});

test('no amount is left as a value, and a figure that is one goes from the texts', () => {
  const workshop = sampleWorkshop();
  const [journey] = list(workshop.journeys);
  if (!journey) throw new Error('the sample has wins');
  journey.value = { minor: 48_500_00, currency: 'USD' };
  journey.source = 'Offer over 48 500, later 48500 and 48,500';
  const redacted = redact(workshop, only('money'));
  expect(serialize(redacted.workshop)).not.toMatch(/"minor"/);
  expect(list(redacted.workshop.journeys)[0]?.source).toBe('Offer over [amount], later [amount] and [amount]');
  expect(redacted.removed).toContainEqual(
    expect.objectContaining({ kind: 'money', what: 'value', text: '$48,500', replacement: '', areas: ['journeys'] }),
  );
});

test('without its amounts a funnel starts from its customers, and every count stays', () => {
  const workshop = sampleWorkshop();
  const { metrics } = redact(workshop, only('money')).workshop;
  expect(metrics.funnel).toMatchObject({ known: 'customers', revenueGoal: null, averageDeal: null });
  expect(computeFunnel(metrics.funnel)).toEqual(computeFunnel(workshop.metrics.funnel));
  const counts = (of: Workshop) => list(of.metrics.scenarios).map(({ inputs }) => computeFunnel(inputs));
  expect(counts({ ...workshop, metrics })).toEqual(counts(workshop));
  expect(redact(workshop, only('names')).workshop.metrics.funnel).toEqual(workshop.metrics.funnel);
});

test('a funnel that cannot be computed, or that starts elsewhere, starts where it did', () => {
  const start = sampleWorkshop();
  const after = (inputs: Partial<FunnelInputs>) => {
    const funnel = { ...start.metrics.funnel, ...inputs };
    return redact({ ...start, metrics: { ...start.metrics, funnel } }, only('money')).workshop.metrics.funnel;
  };
  expect(after({ marketingShare: null })).toMatchObject({ known: 'revenue', count: null });
  expect(after({ known: 'sqls', count: 71 })).toMatchObject({ known: 'sqls', count: 71 });
});

test('an agreement without amounts still says its numbers', () => {
  const { workshop } = redact(sampleWorkshop(), only('money'));
  const text = JSON.stringify(slaReport(workshop, { document: 'draft', today: TODAY }));
  expect(text).not.toContain('not computed');
  expect(text).toContain('72 SQLs ÷ 40 %');
});

test('a signed version is left out and told, but stays genuine where only notes go', () => {
  const signed = signedWorkshop();
  const named = redact(signed, only('people'));
  expect(named.workshop.agreement.versions).toEqual({ byId: {}, order: [] });
  expect(named.removed).toContainEqual(expect.objectContaining({ what: 'version', text: '1', areas: ['agreement'] }));
  expect(serialize(named.workshop)).not.toMatch(/Whitcombe|Lindqvist|Raman/);
  const noted = redact(signed, only('notes')).workshop;
  expect(verifyVersion(versionOf(noted))).toBe('genuine');
});

test('who signed an older version is still a person', () => {
  const { agreement, ...workshop } = signedWorkshop();
  const unnamed: Workshop = {
    ...workshop,
    setup: { ...workshop.setup, title: 'Whitcombe signed' },
    agreement: { ...agreement, signers: { byId: {}, order: [] }, clauses: { byId: {}, order: [] } },
  };
  expect(titleOf(unnamed, only('people'))).toMatch(/^Person \d+ \(sales\) signed$/);
});

test('the logo and the footer go with the client', () => {
  const workshop = saying('x', { client: 'Alder' });
  workshop.setup.print = { paper: 'letter', logo: 'data:image/png;base64,iVBORw0KGgo=', footer: '12 Mill Lane' };
  const { workshop: redacted, removed } = redact(workshop, only('names'));
  expect(redacted.setup.print).toEqual({ paper: 'letter', logo: null, footer: '' });
  expect(removed.map(({ what }) => what)).toEqual(expect.arrayContaining(['logo', 'footer']));
});

test('what only a newer version knows does not leave', () => {
  const workshop = { ...sampleWorkshop(), photo: 'Alder Creek' };
  const { workshop: redacted, removed } = redact(workshop, only('notes'));
  expect(redacted).not.toHaveProperty('photo');
  expect(removed).toContainEqual(expect.objectContaining({ what: 'newer', text: 'photo' }));
});

test('what is sealed is neither in the copy nor in what is told about it', () => {
  const sample = sampleWorkshop();
  const sealed = { ...sample, diagnosis: { ...sample.diagnosis, revealedAt: null } };
  const isTold = ({ removed: told }: Redacted): boolean =>
    told.some(({ text, areas }) => text === 'Larkmoor' && areas.includes('diagnosis'));
  expect(isTold(redact(sample, ALL))).toBe(true);
  expect(isTold(redact(sealed, ALL))).toBe(false);
  const { workshop } = redact(sealed, ALL);
  expect(list(workshop.diagnosis.sheets).every(({ answers }) => Object.keys(answers).length === 0)).toBe(true);
});

test('the shared map still knows what the wins show', () => {
  const workshop = fullWorkshop();
  const { sharedMap, ...rest } = redact(workshop, ALL).workshop;
  expect(reviewMap(sharedMap, whatWinsShow(rest))).toEqual(reviewMap(workshop.sharedMap, whatWinsShow(workshop)));
});

test('what is removed is told with what stands there, how often and where', () => {
  const { removed } = redact(sampleWorkshop(), ALL);
  expect(removed.find(({ text }) => text === 'Calloway')).toEqual({
    kind: 'names',
    what: 'text',
    text: 'Calloway',
    replacement: 'Company 1',
    count: 13,
    areas: ['diagnosis', 'journeys', 'patterns', 'sharedMap', 'agreement'],
  });
});
