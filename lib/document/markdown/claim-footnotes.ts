import { claimsOf, withClaimOn } from "@/lib/document/claims/claim";
import type { Citation } from "@/lib/document/model/citation";
import { type ClaimAttrs, claimIn } from "@/lib/document/model/claim-attrs";
import { mapTextblocks, withInline, withoutMark } from "@/lib/document/model/inline";
import { blockId, type DocJson, type MarkJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import { claim } from "@/lib/document/model/marks/claim";
import { nodeText, plainText } from "@/lib/document/model/text";
import { fromMarkdown, toMarkdown } from "./markdown";

const STANCES = { supports: "Supports", contradicts: "Contradicts", departs: "Departs", context: "Context" } as const;
/** A footnote that says a claim: in words for readers, and as JSON in a comment for the way back. */
const DEFINITION = /^\[\^claim-([\w.:-]{1,64})\]:[^\n]*?(?:<!-- claim (\{[^\n]*\}) -->)?[ \t]*$/gm;
const REFERENCE = /(?:==)?\[\^claim-([\w.:-]{1,64})\]/g;

/**
 * A document as Markdown with its claims: `==words==[^claim-ID]`, and below a footnote for each with what it rests on. `placeOf` says in
 * words where a citation stands, `world` is the slug of the world whose sources they are. `fromMarkdownWithClaims` reads the same back.
 */
export function toMarkdownWithClaims(
  doc: DocJson,
  placeOf: (citation: Citation) => string | undefined,
  world: string,
): string {
  const claims = claimsOf(doc);
  if (claims.length === 0) return toMarkdown(doc);
  const sign = signsFor(plainText(doc));
  const ids = claims.map(({ id }) => id);
  const marked = mapTextblocks(doc, (block) => withInline(block, withSigns(block.content ?? [], ids, sign)));
  const text = toMarkdown(marked).replace(sign.pair, (_whole, _begin: string, words: string, number: string) => {
    // Two signs of equality inside would be taken for its beginning.
    const inside = words.includes("`") ? words : words.replace(/={2,}/g, (signs) => signs.replaceAll("=", "\\="));
    return `==${inside}==[^claim-${ids[Number(number)]}]`;
  });
  const notes = new Map(claims.map((each) => [each.id, footnote(each, placeOf, world)]));
  return `${text}\n${[...notes.values()].join("\n")}\n`;
}

/**
 * Reads Markdown as `fromMarkdown` does, with the claims that `toMarkdownWithClaims` wrote into it; where `world` is given, those of another
 * world as plain words. Never fails: what is no claim is text.
 */
export function fromMarkdownWithClaims(markdown: string, world?: string): DocJson {
  const { text, claims } = splitClaimFootnotes(markdown, world);
  if (claims === null) return fromMarkdown(text);
  const sign = signsFor(text);
  const found: ClaimAttrs[] = [];
  const signed = signedText(text, claims, (attrs) => {
    found.push(attrs);
    return [sign.begin(found.length - 1), sign.end(found.length - 1)];
  });
  return mapTextblocks(fromMarkdown(signed), (block) => claimed(block, found, sign));
}

/** Markdown without the footnotes that say claims, line for line, and those claims by their ids; null where there are none. */
export function splitClaimFootnotes(
  markdown: string,
  world?: string,
): {
  readonly text: string;
  readonly claims: ReadonlyMap<string, ClaimAttrs | null> | null;
} {
  const claims = new Map<string, ClaimAttrs | null>();
  const text = markdown.replaceAll("\r\n", "\n").replace(DEFINITION, (_line, id: string, json: string | undefined) => {
    claims.set(id, attrsOf(id, json, world));
    return "";
  });
  return claims.size === 0 ? { text: markdown, claims: null } : { text, claims };
}

function attrsOf(id: string, json: string | undefined, here: string | undefined): ClaimAttrs | null {
  try {
    const { world, ...said } = JSON.parse(json ?? "") as { readonly world?: unknown };
    const read = claim.attributes.safeParse({ ...said, id });
    return read.success && (here === undefined || world === here) ? (read.data as ClaimAttrs) : null;
  } catch {
    return null;
  }
}

/** Puts signs at the edges of claims in place of `==` and their references; a reference without its beginning is left out. */
function signedText(
  text: string,
  claims: ReadonlyMap<string, ClaimAttrs | null>,
  signsOf: (attrs: ClaimAttrs) => readonly [string, string],
): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const attrs = claims.get(match[1] ?? "");
    if (attrs === undefined) continue;
    const open = match[0].startsWith("==") ? text.lastIndexOf("==", match.index - 2) : -1;
    const isPair = open >= at && text[open - 1] !== "\\" && !/\n[ \t]*\n/.test(text.slice(open, match.index));
    if (isPair) {
      const [begin, end] = attrs ? signsOf(attrs) : ["", ""];
      parts.push(text.slice(at, open), begin, text.slice(open + 2, match.index), end);
    } else parts.push(text.slice(at, match.index));
    at = match.index + match[0].length;
  }
  return parts.join("") + text.slice(at);
}

type Signs = {
  readonly begin: (number: number) => string;
  readonly end: (number: number) => string;
  readonly pair: RegExp;
  readonly any: RegExp;
};

/** Signs that stand in for a claim's edges while Markdown is written or read: punctuation, to which emphasis may stand next; not in the text. */
function signsFor(text: string): Signs {
  let key = 0;
  while (text.includes(`⸨${key}.`)) key += 1;
  return {
    begin: (number) => `⸨${key}.b${number}⸩`,
    end: (number) => `⸨${key}.e${number}⸩`,
    pair: new RegExp(`⸨${key}\\.b(\\d+)⸩((?:(?!⸨${key}\\.)[^])*)⸨${key}\\.e(\\d+)⸩`, "g"),
    any: new RegExp(`⸨${key}\\.([be])(\\d+)⸩`, "g"),
  };
}

/** A line with signs for its claims' edges, which carry the marks of both sides, and without the claims. */
function withSigns(content: readonly NodeJson[], ids: readonly string[], sign: Signs): readonly NodeJson[] {
  const idOf = (node: NodeJson | undefined) => (node ? claimIn(node)?.id : undefined);
  return content.flatMap((node, at) => {
    const [id, before, after] = [idOf(node), content[at - 1], content[at + 1]];
    const plain = withoutMark(node, "claim");
    if (id === undefined) return [plain];
    const number = ids.indexOf(id);
    const edge = (text: string, beside: NodeJson | undefined): NodeJson => {
      const marks = (plain.marks ?? []).filter((mark) => hasMark(beside, mark));
      return { type: "text", ...(marks.length > 0 ? { marks } : {}), text };
    };
    return [
      ...(idOf(before) === id ? [] : [edge(sign.begin(number), before)]),
      plain,
      ...(idOf(after) === id ? [] : [edge(sign.end(number), after)]),
    ];
  });
}

function hasMark(node: NodeJson | undefined, mark: MarkJson): boolean {
  return node?.marks?.some((each) => sameJson(each, mark)) ?? false;
}

/** A block with claims where signs stand in pairs, and without the signs. */
function claimed(block: NodeJson, found: readonly ClaimAttrs[], sign: Signs): NodeJson {
  const begins = new Map<number, number>();
  const ranges: { readonly start: number; readonly end: number; readonly attrs: ClaimAttrs }[] = [];
  let at = 0;
  const content = (block.content ?? []).map((node) => {
    if (node.text === undefined) {
      at += nodeText(node).length;
      return node;
    }
    let taken = 0;
    const text = node.text.replace(sign.any, (whole, kind: string, number: string, offset: number) => {
      const place = at + offset - taken;
      taken += whole.length;
      const [start, attrs] = [begins.get(Number(number)), found[Number(number)]];
      if (kind === "b") begins.set(Number(number), place);
      else if (start !== undefined && start < place && attrs) ranges.push({ start, end: place, attrs });
      return "";
    });
    at += text.length;
    return { ...node, text };
  });
  if (content.every((node, index) => node === block.content?.[index] || node.text === block.content?.[index]?.text)) {
    return block;
  }
  const bare: DocJson = { type: "doc", content: [withInline(block, content)] };
  const put = (doc: DocJson, { start, end, attrs }: (typeof ranges)[number]) =>
    withClaimOn(doc, { block: blockId(block), start, end }, attrs);
  return ranges.reduce(put, bare).content[0] ?? block;
}

function footnote(
  { id, citations, copyOf, invention, statements }: ClaimAttrs,
  placeOf: (citation: Citation) => string | undefined,
  world: string,
): string {
  const said = {
    world,
    citations,
    ...(copyOf === null ? {} : { copyOf }),
    ...(invention ? { invention } : {}),
    ...(statements ? { statements } : {}),
  };
  const json = JSON.stringify(said).replace(/[<>]|--/g, (sign) => (sign === "--" ? "-\\u002d" : unicode(sign)));
  const words = citations.map((each) => {
    const note = each.note === "" ? "" : ` – ${each.note}`;
    return `${STANCES[each.stance]}: “${each.quote}” (${placeOf(each) ?? "a source of this world"})${note}`;
  });
  const rests = invention ? "Own invention" : words.length === 0 ? "No source yet" : words.join("; ");
  return `[^claim-${id}]: ${escaped(rests)} <!-- claim ${json} -->`;
}

function unicode(sign: string): string {
  return sign === "<" ? "\\u003c" : "\\u003e";
}

function escaped(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\`*_[\]<>~|]/g, "\\$&");
}
