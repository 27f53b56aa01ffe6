import type { z } from "zod";
import { MAX_FILTER_TEXT } from "./filter-input";
import { cutText, firstGiven, type GivenQuery, pageInQuery } from "./page-query";

/** The filters of a list, as `input.ts` of its subject has them for the API: each of them can be absent. */
export type FilterShape = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/** The filters that an address sets, as the texts that stand in it: what fields of a form and links to other pages carry on. */
export type AskedOf<Shape extends FilterShape> = Readonly<Partial<Record<keyof z.output<Shape> & string, string>>>;

/** What the address of a page asks of a list. */
export type ListQuery<Shape extends FilterShape> = {
  /** What the list is read with. */
  readonly filter: z.output<Shape>;
  readonly asked: AskedOf<Shape>;
  /** From 1. */
  readonly page: number;
  /** What the shape refuses, with why: it narrows nothing. */
  readonly refused: Readonly<Partial<Record<keyof z.output<Shape> & string, { value: string; message: string }>>>;
};

/**
 * Reads the filters of a list out of an address by the very shape that checks them strictly for the API. People type in addresses, so
 * nothing in them fails: what the shape refuses counts as not asked for, and of a filter that is given several times the first counts.
 */
export function listQuery<Shape extends FilterShape>(given: GivenQuery, filters: Shape): ListQuery<Shape> {
  const read = Object.entries(filters.shape).flatMap(([name, shape]) => {
    const value = cutText(firstGiven(given[name]), MAX_FILTER_TEXT);
    return typeof value === "string" && value !== "" ? [{ name, value, result: shape.safeParse(value) }] : [];
  });
  const asked = Object.fromEntries(read.flatMap(({ name, value, result }) => (result.success ? [[name, value]] : [])));
  const refused = read.flatMap(({ name, value, result: { error } }) =>
    error ? [[name, { value, message: error.issues[0]?.message ?? "" }]] : [],
  );
  return {
    filter: filters.parse(asked) as z.output<Shape>,
    asked: asked as AskedOf<Shape>,
    page: pageInQuery().parse(given.page),
    refused: Object.fromEntries(refused),
  };
}

/** The query of an address as `listQuery` takes it. */
export function givenIn(query: URLSearchParams): GivenQuery {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
