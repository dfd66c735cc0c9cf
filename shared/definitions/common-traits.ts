import { compareNames, compareText } from '../compare-text';
import { foldEntry } from '../diagnosis/fold-entry';
import type { ConditionText, ConditionTest } from './criteria';
import { judgeValue } from './evaluate';
import {
  attributeNames,
  distinctEntries,
  foldAttributes,
  type FoldedAttributes,
  leadAttributes,
  SOURCE_ATTRIBUTE,
} from './lead-attributes';
import { readLeadNumber } from './lead-number';
import type { RatedLead } from './side-ratings';

/** Something that can be said of leads, with how many of each kind it is true of. */
export interface Trait {
  readonly attribute: string;
  readonly test: Exclude<ConditionTest, 'is-not'>;
  /** What the attribute is, contains or reaches; empty where it only has to be known. */
  readonly value: string;
  /** Of the leads that both sides would work. */
  readonly workable: number;
  /** Of the leads that neither side would work. */
  readonly notWorkable: number;
  /** More frequent among the workable ones, or among the others. */
  readonly leans: 'workable' | 'not-workable';
}

/** What the leads that both sides would work have in common against those that neither would. */
export interface CommonTraits {
  /** All leads that both sides call workable. */
  readonly workable: number;
  /** All leads that both sides call not workable. */
  readonly notWorkable: number;
  /** The widest difference of shares first. */
  readonly traits: readonly Trait[];
}

/**
 * Finds what tells workable leads from the others, attribute by attribute: a value, a part of a list, the number that divides them best, or
 * that it is known at all. A lead about which nothing is known does not have a trait. A trait of a single lead is nothing in common and is
 * left out, and so is one that both kinds have in the same share. Source of the exercise: S2.
 */
export function commonTraits(rated: readonly RatedLead[]): CommonTraits {
  const agreedOn = (rating: 'workable' | 'not-workable'): readonly RatedLead[] =>
    rated.filter(({ ratings }) => ratings.marketing === rating && ratings.sales === rating);
  const [good, bad] = [agreedOn('workable'), agreedOn('not-workable')];
  const leads: Kinds<FoldedAttributes> = { workable: good.map(known), notWorkable: bad.map(known) };
  const names = attributeNames([...good, ...bad].map(({ lead }) => lead));
  const found = good.length > 0 && bad.length > 0 ? names.flatMap((name) => traitsOf(name, leads)) : [];
  return {
    workable: good.length,
    notWorkable: bad.length,
    traits: found
      .filter(({ trait }) => trait.workable + trait.notWorkable > 1)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || inOrder(a.trait, b.trait))
      .map(({ trait }) => trait),
  };
}

/** The condition that a trait makes: what is typical of the others is ruled out. */
export function conditionOfTrait(trait: Trait): ConditionText {
  return {
    about: BEHAVIOUR.test(trait.attribute) || trait.attribute === SOURCE_ATTRIBUTE ? 'behavioural' : 'firmographic',
    attribute: trait.attribute,
    test: trait.test === 'is' && trait.leans === 'not-workable' ? 'is-not' : trait.test,
    values: trait.value === '' ? [] : [trait.value],
  };
}

/** Words in the name of an attribute that tell of something that somebody did. */
const BEHAVIOUR =
  /\b(?:actions?|activit(?:y|ies)|visit(?:s|ed)?|page ?views?|downloads?|downloaded|opens?|opened|clicks?|clicked|webinars?|attended|requests?|requested|asked|replied|replies|demo|signals?|engagement|touch(?:es|points?)?|events?|sessions?|calls?|called|meetings?|score|last (?:seen|active))\b/i;

/** Something of each lead: all its attributes, or the value of one. */
interface Kinds<T> {
  readonly workable: readonly T[];
  readonly notWorkable: readonly T[];
}

/** A trait and the difference of its shares, over the common denominator of both kinds: whole numbers compare exactly. */
interface Weighed {
  readonly trait: Trait;
  readonly weight: number;
}

const known = ({ lead }: RatedLead): FoldedAttributes => foldAttributes(leadAttributes(lead));

function traitsOf(attribute: string, leads: Kinds<FoldedAttributes>): readonly Weighed[] {
  const fold = foldEntry(attribute);
  const valueOf = (attributes: FoldedAttributes): string => attributes.get(fold) ?? '';
  const all: Kinds<string> = { workable: leads.workable.map(valueOf), notWorkable: leads.notWorkable.map(valueOf) };
  const values = [...all.workable, ...all.notWorkable].filter((value) => value !== '');
  const weigh = (test: Trait['test'], value: string): Weighed => weighed({ attribute, test, value }, all);
  const isKnown = weigh('known', '');
  return [
    ...(isKnown.weight > 0 ? [isKnown] : []),
    ...(isNumeric(values) ? thresholds(values, weigh) : entries(values, weigh)),
  ];
}

function weighed(
  { attribute, test, value }: Pick<Trait, 'attribute' | 'test' | 'value'>,
  values: Kinds<string>,
): Weighed {
  const asked: ConditionText = { about: 'firmographic', attribute, test, values: [value] };
  const count = (kind: readonly string[]): number => kind.filter((known) => judgeValue(asked, known) === 'met').length;
  const [workable, notWorkable] = [count(values.workable), count(values.notWorkable)];
  const weight = workable * values.notWorkable.length - notWorkable * values.workable.length;
  const leans = weight > 0 ? 'workable' : 'not-workable';
  return { trait: { attribute, test, value, workable, notWorkable, leans }, weight };
}

type Weigh = (test: Trait['test'], value: string) => Weighed;

/** Most of what is known can be read as a number: one entry in three may be something else. */
const isNumeric = (values: readonly string[]): boolean =>
  values.filter((value) => readLeadNumber(value) !== null).length * 3 >= values.length * 2 && values.length > 0;

/** The number at which "at least" tells most, and the one for "at most", among those that occur. */
function thresholds(values: readonly string[], weigh: Weigh): readonly Weighed[] {
  const numbers = values.flatMap((value) => readLeadNumber(value) ?? []);
  const best = (test: 'at-least' | 'at-most', ends: readonly number[]): readonly Weighed[] => {
    const tried = [...new Set(ends)].filter(Number.isFinite).map((end) => weigh(test, String(end)));
    const [first] = tried
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight || reach(b) - reach(a));
    return first && ends.some((end) => !isReached(test, end, first)) ? [first] : [];
  };
  return [
    ...best(
      'at-least',
      numbers.map(({ low }) => low),
    ),
    ...best(
      'at-most',
      numbers.map(({ high }) => high),
    ),
  ];
}

/** Of two numbers that tell as much, the one that more leads reach. */
const reach = ({ trait }: Weighed): number => trait.workable + trait.notWorkable;

const isReached = (test: 'at-least' | 'at-most', end: number, { trait }: Weighed): boolean =>
  test === 'at-least' ? end >= Number(trait.value) : end <= Number(trait.value);

/** Single entries of a list ("Webinar, guide"), or whole values. */
function entries(values: readonly string[], weigh: Weigh): readonly Weighed[] {
  const isList = values.filter((value) => splitEntries(value).length > 1).length > 1;
  const found = distinctEntries(isList ? values.flatMap(splitEntries) : values);
  return (
    found
      .map((value) => weigh(isList ? 'contains' : 'is', value))
      // No condition can ask that a list does without something.
      .filter(({ weight, trait }) => weight > 0 || (weight < 0 && trait.test === 'is'))
  );
}

const splitEntries = (value: string): readonly string[] =>
  value
    .split(/[,;|]/)
    .map((entry) => entry.trim())
    .filter((entry) => foldEntry(entry) !== '');

const inOrder = (a: Trait, b: Trait): number =>
  b.workable + b.notWorkable - (a.workable + a.notWorkable) ||
  compareNames(a.attribute, b.attribute) ||
  compareText(a.test, b.test) ||
  compareNames(a.value, b.value);
