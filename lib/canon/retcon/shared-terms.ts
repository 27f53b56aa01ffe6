import type { Days } from "@/lib/dates/day-count";
import { foldCase } from "@/lib/document/words/fold-case";
import { namePlaces } from "@/lib/document/words/name-places";
import { numbersIn } from "@/lib/evidence/suggestions/numbers";
import type { LeaningReason } from "./leaning";

/** An article as texts call it. */
export type NamedArticle = { readonly id: string; readonly title: string; readonly names: readonly string[] };

/** What a claim says that others may say too. */
export type Terms = {
  /** The article that it is about. */
  readonly subject: NamedArticle;
  /** Other articles that it names. */
  readonly others: readonly NamedArticle[];
  readonly days: Days | null;
  /** Its date as it is written. */
  readonly date: string;
  readonly numbers: readonly number[];
  /** Words with a capital inside its sentence that are no part of an article's name: people and places that have no article. */
  readonly names: readonly string[];
};

/** A text that may say the same. `links`: the ids of the articles that it links to, and of the one in which it stands. */
export type OtherText = { readonly text: string; readonly links: ReadonlySet<string>; readonly days: Days | null };

/** Longer dates (a year) are shared by too much. */
const PRECISE = 62;
/** Dates that are as good as a day. */
export const A_DAY = 3;
/** Days between two dates for "three weeks later" to mean the first one. */
const SOON = 45;
const AFTERWARDS =
  /\b(?:after|before|later|earlier|following|eve|previous|next|since|until|nach|vor|später|früher|darauf|folgenden|vorabend|seit|bis)\b/iu;
/** Smaller numbers stand for too much. */
const SMALL_NUMBER = 12;
const MONTHS_AND_DAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** The numbers of a text that say something: neither small ones nor those of its date. */
export function tellingNumbers(text: string, days: Days | null): readonly number[] {
  return numbersIn(text).filter(
    (number) => number > SMALL_NUMBER && !(isYear(number) && (days !== null || number < 2_100)),
  );
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1_000 && number < 2_100;
}

/** Words with a capital that do not begin the sentence and are in none of the names given. */
export function capitalNames(text: string, known: readonly string[]): readonly string[] {
  const taken = new Set(known.flatMap((name) => foldCase(name).split(/[^\p{L}\p{N}]+/u)));
  const found = [...text.matchAll(/(?<=[\p{L}\p{N},;)”’"] )\p{Lu}\p{Ll}{2,}(?:[-’]\p{L}+)*/gu)].map(([word]) => word);
  return [...new Set(found)].filter((word) => !taken.has(foldCase(word)) && !MONTHS_AND_DAYS.test(word));
}

/** Why a text leans on a claim by what both say: nothing where it does not speak of the claim's subject or another article that it names. */
export function sharedTerms(terms: Terms, other: OtherText): readonly LeaningReason[] {
  const { subject, others } = terms;
  const ofSubject: LeaningReason[] = names(other, subject) ? [{ kind: "subject", of: subject.title }] : [];
  const ofOthers = others
    .filter((each) => names(other, each))
    .map(({ title }): LeaningReason => ({ kind: "other", of: title }));
  if (ofSubject.length + ofOthers.length === 0) return ofTheSameDay(terms, other);
  return [
    ...ofSubject,
    ...ofOthers,
    ...datesShared(terms, other),
    ...numbersOf(terms, other),
    ...namesOf(terms, other),
  ];
}

/** What has no more in common than a day and a word of the subject's title: “at Karmov, on 3 May 1940” may mean the Battle of Karmov. */
function ofTheSameDay(terms: Terms, other: OtherText): readonly LeaningReason[] {
  const { days, subject } = terms;
  if (!days || length(days) > A_DAY || !other.days || length(other.days) > A_DAY) return [];
  const words = [...subject.title.matchAll(/\p{Lu}\p{Ll}{3,}/gu)].map(([word]) => word);
  const word = words.find((each) => namePlaces(other.text, [each]).length > 0);
  return word === undefined ? [] : [{ kind: "name", of: word }, ...datesShared(terms, other)];
}

/** Whether a text names an article, by a link or by one of its names. */
export function names({ text, links }: OtherText, article: NamedArticle): boolean {
  return links.has(article.id) || namePlaces(text, article.names).length > 0;
}

function datesShared({ days, date }: Terms, other: OtherText): readonly LeaningReason[] {
  if (!days || !other.days || length(days) > PRECISE || length(other.days) > PRECISE) return [];
  if (days.first <= other.days.last && other.days.first <= days.last) return [{ kind: "date", of: date }];
  const gap = Math.max(days.first - other.days.last, other.days.first - days.last);
  return gap <= SOON && AFTERWARDS.test(other.text) ? [{ kind: "soonAfter", of: date }] : [];
}

function length({ first, last }: Days): number {
  return last - first + 1;
}

function numbersOf({ numbers }: Terms, other: OtherText): readonly LeaningReason[] {
  const stated = numbersIn(other.text);
  const same = numbers.find((number) => stated.includes(number));
  return same === undefined ? [] : [{ kind: "number", of: String(same) }];
}

function namesOf({ names: wanted }: Terms, { text }: OtherText): readonly LeaningReason[] {
  const found = wanted.find((name) => namePlaces(text, [name]).length > 0);
  return found === undefined ? [] : [{ kind: "name", of: found }];
}
