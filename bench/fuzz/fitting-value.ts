import type { Schema } from "./api-document";
import type { Chance } from "./chance";
import type { KnownThings, Noun } from "./known-things";

/** How likely a field is given that need not be. */
const OPTIONAL = 0.6;

const WORDS =
  "ice road winter army bridge train depot harbour convoy tunnel rail coal rice frontier burned April".split(" ");

/** Fields that name a thing. */
const NAMES: Readonly<Record<string, Noun>> = {
  article: "article",
  supersededBy: "article",
  passage: "passage",
  evidence: "passage",
  claim: "claim",
  source: "source",
  author: "person",
  by: "person",
  decidedBy: "person",
  part: "part",
  email: "email",
};

const THREAD = "# A thread\n\n## Anna\n\nThe bridge over the river burned in April.\n\n----------\n";
const PAGE = "<html><head><title>A page</title></head><body><h1>A page</h1><p>The bridge burned.</p></body></html>";
const WIKI =
  '<html><head><meta name="generator" content="MediaWiki 1"></head><body><h1 id="firstHeading">A page</h1><div id="mw-content-text"><div class="mw-parser-output"><p>The bridge burned.</p></div></div></body></html>';
/** The revision or the round that was seen. */
const SEEN = new Set(["baseRevision", "revision", "to", "round"]);
/** Quotas stay so high that nothing is refused for them. */
const QUOTA = /Per(Account|World)$/;
const MARKDOWN = "A **bridge** over the river.\n\n- one\n- two\n\n| a | b |\n| - | - |\n| c | d |\n";

/** What a value is made from: what is known, chance, and the article or proposal that the request is about, if it is about one. */
export type Making = { readonly known: KnownThings; readonly chance: Chance; readonly about?: string | undefined };

/** A value as the schema wants it, which may well be accepted; `name` is the field's, which says what it names. */
export function fittingValue(schema: Schema, name: string, making: Making): unknown {
  const { known, chance, about } = making;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return chance.of(schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fittingValue(chance.of(options), name, making);
  switch (schema.type) {
    case "object":
      return name === "doc" ? aDocument(chance) : anObject(schema, making);
    case "array": {
      const count = Math.max(schema.minItems ?? 0, chance.below(3));
      return Array.from({ length: count }, () => fittingValue(schema.items ?? {}, name, making));
    }
    case "integer":
    case "number":
      if (QUOTA.test(name)) return 100_000;
      if (SEEN.has(name) && chance.happens(0.8)) return known.headOf(about);
      return Math.max(schema.minimum ?? 0, chance.happens(0.8) ? 1 : chance.below(5));
    case "boolean":
      return chance.happens(0.5);
    case "string":
      return aText(schema, name, making);
    default:
      return null;
  }
}

function anObject({ properties = {}, required = [] }: Schema, making: Making): object {
  const { chance } = making;
  const given = Object.entries(properties).filter(([key]) => required.includes(key) || chance.happens(OPTIONAL));
  // A text comes as one of two, and a claim or an article is decided on: given both, nothing else would ever be looked at.
  const without = [
    ["doc", "markdown"],
    ["text", "files"],
    ["article", "claim"],
    ["from", "since"],
  ].flatMap(([one = "", other = ""]) => (one in properties && other in properties ? [chance.of([one, other])] : []));
  const members = given
    .filter(([key]) => required.includes(key) || !without.includes(key))
    .map(([key, each]) => [key, fittingValue(each, key, making)] as const);
  return Object.fromEntries(members);
}

function aText({ format, minLength = 0 }: Schema, name: string, { known, chance }: Making): string {
  const noun = NAMES[name];
  if (noun) return known.one(noun, chance);
  if (format === "date-time") return "2026-01-01T00:00:00Z";
  if (format === "date") return "2026-03-01";
  if (format === "uri") return "https://example.org/a";
  if (name === "markdown") return MARKDOWN;
  if (name === "quote" || name === "q") return chance.of(["burned in April", "burned in April", "plain words"]);
  if (name === "text") return chance.of([THREAD, PAGE, WIKI, MARKDOWN, sentence(chance), sentence(chance)]);
  if (name === "slug") return `world-${chance.below(1e6)}`;
  if (name === "inWorld") return "1940";
  if (name === "cursor") return "s1";
  return sentence(chance).slice(0, Math.max(minLength, 60));
}

function sentence(chance: Chance): string {
  return `The ${Array.from({ length: 3 + chance.below(5) }, () => chance.of(WORDS)).join(" ")}.`;
}

function aDocument(chance: Chance): object {
  const paragraph = () => ({ type: "paragraph", content: [{ type: "text", text: sentence(chance) }] });
  return { type: "doc", content: Array.from({ length: 1 + chance.below(4) }, paragraph) };
}
