import { z } from "zod";
import { storableText } from "./storable-text";
import { wholeNumberInQuery } from "./whole-number";

/** Pages of a list that an address can ask for; whoever looks further filters. With 100 rows each, PostgreSQL skips a million at most. */
const MAX_PAGE = 10_000;
/** Rows that an address can ask to be skipped, where it counts rows instead of pages. */
const MAX_START = 1_000_000;
/** Characters (UTF-16) of a text in an address: names, tags and ids; what is typed into a search says its own. */
const MAX_TEXT = 200;

/** What stands in the query of a page's address, as Next hands it over. */
export type GivenQuery = Readonly<Record<string, string | string[] | undefined>>;

/*
 * Shapes for the parts of a query. People type in addresses, so none of them fails: what is missing, too large or no such thing counts
 * as not asked for. Of a parameter that is given several times the first counts.
 */

/** A text, trimmed and cut to `max` characters; `otherwise` where there is none that could stand in the database. */
export function textInQuery(otherwise = "", max = MAX_TEXT) {
  return z.preprocess((given) => cutText(firstGiven(given), max), storableText().min(1)).catch(otherwise);
}

/** The number of a page of a list, from 1. */
export function pageInQuery() {
  return z.preprocess(firstGiven, z.coerce.number().int().min(1).max(MAX_PAGE)).catch(1);
}

/** How many rows of a list are skipped, from 0. */
export function startInQuery() {
  return z.preprocess(firstGiven, z.coerce.number().int().min(0).max(MAX_START)).catch(0);
}

/** The number of a post, a revision or a version, from 1; undefined where none is named. */
export function numberInQuery() {
  return z.preprocess(firstGiven, wholeNumberInQuery()).optional().catch(undefined);
}

/** One of the words that a page knows; undefined for any other. */
export function choiceInQuery<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.preprocess(firstGiven, z.enum(words)).optional().catch(undefined);
}

/** Of a parameter that is given several times the first. */
export function firstGiven(given: unknown): unknown {
  return Array.isArray(given) ? given[0] : given;
}

/** A text trimmed and cut to `max` characters (UTF-16), between characters and never through one; anything else as it is. */
export function cutText(given: unknown, max: number): unknown {
  return typeof given === "string"
    ? given
        .trim()
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/, "")
    : given;
}
