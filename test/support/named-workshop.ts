import fc from 'fast-check';
import type { Workshop } from '../../shared/workshop/schema';
import { anyWorkshop } from './any-workshop';

/** Names that a redaction must find, in the scripts of the world. */
export const COMPANIES = [
  'Alderworks Ltd',
  'Brio & Falk GmbH',
  'Zürcher Käserei AG',
  'ООО Ромашка',
  '华为科技',
  'Quillon & Co',
] as const;
export const PEOPLE = [
  'Zoë Ibáñez',
  'Priya Raman',
  'Tomasz Wójcik',
  'Анна Иванова',
  '李明珠',
  'محمد الأحمد',
  'Dr. Keisha Brandt',
] as const;
export const AMOUNTS = ['$1,200,000', 'EUR 40k', '1.2 million euros', '48 500 CHF', '¥3,000,000', '€750'] as const;

const anyName = fc.constantFrom(...COMPANIES, ...PEOPLE);

/** A name as people write it: in other case, in part, possessive. */
const anyMention = fc
  .tuple(anyName, fc.constantFrom('whole', 'capitals', 'small', 'first', 'last', 'possessive', 'joined'))
  .map(([name, how]) => {
    const words = name.split(' ');
    const spellings = {
      whole: name,
      capitals: name.toUpperCase(),
      small: name.toLowerCase(),
      first: words[0] ?? name,
      last: words.at(-1) ?? name,
      possessive: `${name}’s`,
      joined: name.replaceAll(' ', '\u00A0'),
    };
    return spellings[how as keyof typeof spellings];
  });

/** A sentence with names and amounts in it, or a name alone, as owners are. */
const anySentence = fc.oneof(
  anyName,
  fc
    .tuple(anyMention, anyMention, fc.constantFrom(...AMOUNTS), fc.nat({ max: 4 }))
    .map(
      ([one, other, amount, form]) =>
        [
          `Asked ${one} about ${amount}.`,
          `(${one}), ${other} - and nobody else`,
          `${other}: “${amount} is too much”, said ${one}`,
          `${one}\n${other}`,
          'Nothing to hide here.',
        ][form] ?? '',
    ),
);

/** Any workshop whose texts speak of the same few companies, people and amounts, each of which a field names as well. */
export const anyNamedWorkshop: fc.Arbitrary<Workshop> = anyWorkshop({ text: anySentence }).map((workshop) => {
  const participants = PEOPLE.map((name, index) => ({ id: `person${index}`, name, role: '', side: 'sales' }));
  const leads = COMPANIES.map((company, index) => ({
    id: `lead${index}`,
    company,
    contact: '',
    source: '',
    receivedOn: { precision: 'unknown' },
    attributes: {},
    votes: {},
  }));
  return {
    ...workshop,
    setup: { ...workshop.setup, participants: asTable(participants) as unknown as Workshop['setup']['participants'] },
    definitions: { ...workshop.definitions, leads: asTable(leads) as unknown as Workshop['definitions']['leads'] },
  };
});

const asTable = (items: readonly { readonly id: string }[]) => ({
  byId: Object.fromEntries(items.map((item) => [item.id, item])),
  order: items.map(({ id }) => id),
});
