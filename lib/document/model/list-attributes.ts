import { z } from "zod";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { storableText } from "@/lib/base/storable-text";
import { isSlug } from "./slug";

/** Articles that a live list shows at most. */
export const MAX_LISTED = 100;
/** Fields beside the titles of a live list. */
export const MAX_COLUMNS = 6;
/** Characters of the words, the tag and the value: those of the filters of lists. */
const MAX_WORDS = 200;
/** Characters of a field's key (`MAX_FIELD_KEY` of the node `fact`). */
const MAX_KEY = 40;

/** How a live list is sorted: as lists of articles are, but for the best match. */
export const LIST_SORTS = ["title", "changed", "field", "fieldDescending"] as const;
/** How a live list looks. */
export const LIST_VIEWS = ["list", "table"] as const;

const words = storableText()
  .trim()
  .max(MAX_WORDS)
  .regex(/^[^\n\r]*$/, "must be one line")
  .default("");
const key = z
  .string()
  .max(MAX_KEY)
  .refine(
    (given) => given === "" || isSlug(given),
    "must be the key of a field: small letters, digits and single dashes",
  );

/** What a live list carries: the filter of lists of articles (decision 041) in the same names, and how it looks. "" narrows nothing. */
export const LIST_ATTRIBUTES = {
  q: words,
  kind: z
    .string()
    .max(MAX_KEY)
    .regex(/^[a-z]*$/, "must be a kind of article")
    .default(""),
  tag: words,
  status: z.enum(["", ...CANON_STATUSES]).default(""),
  field: key.default(""),
  value: words,
  sort: z.enum(LIST_SORTS).default("title"),
  view: z.enum(LIST_VIEWS).default("list"),
  columns: z.array(key.min(1)).max(MAX_COLUMNS).readonly().default([]),
  limit: z.int().min(1).max(MAX_LISTED).default(10),
};

const shape = z.object(LIST_ATTRIBUTES);

/** What a live list is made of. */
export type ListAttributes = Readonly<z.output<typeof shape>>;

/** A live list of all articles, as usual. */
export const OPEN_LIST: ListAttributes = shape.parse({});

/** The attributes of a node as a live list's; throws where they are none, which no saved document has. */
export function listAttributes(attrs: unknown): ListAttributes {
  return shape.parse(attrs ?? {});
}

/** Two live lists with the same key find the same and look the same. */
export function listKey(attrs: unknown): string {
  return JSON.stringify(listAttributes(attrs));
}

/** What is not as usual, a line for each: `kind: operation`. */
export function listToLines(list: ListAttributes): readonly string[] {
  return (Object.keys(OPEN_LIST) as (keyof ListAttributes)[]).flatMap((name) => {
    const written = lineText(list[name]);
    return written === lineText(OPEN_LIST[name]) ? [] : [`${name}: ${written}`];
  });
}

/** The live list that such lines say; null where one of them says nothing that a list could be. */
export function listOfLines(lines: readonly string[]): ListAttributes | null {
  const said = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  if (said.size < lines.length || [...said.keys()].some((name) => !(name in OPEN_LIST))) return null;
  const given = [...said].map(([name, text]) => [name, readValue(name, text)]);
  const parsed = shape.safeParse(Object.fromEntries(given));
  return parsed.success ? parsed.data : null;
}

function lineText(value: ListAttributes[keyof ListAttributes]): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function readValue(name: string, text: string): unknown {
  if (name === "limit") return /^\d{1,3}$/.test(text) ? Number(text) : null;
  return name === "columns" ? text.split(/[\s,]+/).filter((word) => word !== "") : text;
}
