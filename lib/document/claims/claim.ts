import { type Invalid, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { selectorFor } from "@/lib/document/anchor/anchor";
import { assertsOf } from "@/lib/document/model/block-content";
import type { Citation } from "@/lib/document/model/citation";
import { type ClaimAttrs, claimIn, claimMarkAttrs } from "@/lib/document/model/claim-attrs";
import { textHash } from "@/lib/document/model/hash";
import { mapTextblocks, type Placed, placed, withInline, withMark, withoutMark } from "@/lib/document/model/inline";
import { blockId, type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import { MAX_STATEMENTS, type Statement } from "@/lib/document/model/statement";
import { isTextblock, nodeText, textblocks } from "@/lib/document/model/text";

/**
 * A claim where it stands in a document. `start` and `end` are UTF-16 offsets in the plain text of the textblock
 * `block`, whose text has the hash `blockHash`; `quote` is the claim's text, `prefix` and `suffix` what surrounds it.
 */
export type ClaimInText = ClaimAttrs & {
  readonly block: string;
  readonly blockHash: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The first date that is marked in it, as EDTF; not there without one. */
  readonly date?: string;
};

/** All claims of a document in document order. */
export function claimsOf(doc: DocJson): readonly ClaimInText[] {
  return textblockNodes(doc.content).flatMap(claimsIn);
}

/** What each claim of a document says of itself, in document order: as `claimsOf`, without the work of describing where it stands. */
export function claimAttrsOf(doc: DocJson): readonly ClaimAttrs[] {
  const claims: ClaimAttrs[] = [];
  for (const block of textblockNodes(doc.content)) {
    for (const { attrs } of stretchesIn(block)) claims.push(attrsOf(attrs));
  }
  return claims;
}

function textblockNodes(nodes: readonly NodeJson[]): readonly NodeJson[] {
  return nodes.flatMap((node) => (isTextblock(node) ? [node] : textblockNodes(node.content ?? [])));
}

/**
 * The document with each claim in one range of one textblock. An id that comes again, in another block or after a
 * gap, or that is in `taken` (claims of other articles), stands for a copy: the first range keeps the id, the
 * others get new ids and remember the old one as `copyOf`. All parts of a range get equal attributes, no citation
 * is there twice, and a claim over nothing but white space is none.
 */
export function normaliseClaims(doc: DocJson, taken: ReadonlySet<string> = new Set()): DocJson {
  const seen = new Set(taken);
  return mapTextblocks(doc, (block) => {
    const stretches = stretchesIn(block);
    if (stretches.length === 0) return block;
    const settled = new Map(stretches.map((stretch) => [stretch, settle(stretch, seen)]));
    const content = placed(block).map(({ node, start }) => {
      const stretch = stretches.find((each) => each.start <= start && start < each.end);
      const attrs = stretch && settled.get(stretch);
      return attrs ? withMark(node, { type: "claim", attrs }) : withoutMark(node, "claim");
    });
    const normal = withInline(block, content);
    return sameJson(normal, block) ? block : normal;
  });
}

/** Which words a claim is to be made of: an exact quote and, where it occurs more than once, what stands around it. */
export type ClaimPlace = { readonly quote: string; readonly prefix?: string; readonly suffix?: string };

/**
 * Makes a claim of a quote. It must lie in one textblock (no code block) and be the only place with that quote and
 * surroundings; prefix and suffix are compared with the whole plain text, so they may reach into neighbouring blocks.
 */
export function withClaimAt(doc: DocJson, place: ClaimPlace, claim: ClaimAttrs): Result<DocJson, Invalid> {
  if (place.quote.trim() === "") return failed(invalid("quote", "The quote is empty."));
  const found = placesOf(doc, place);
  const [hit] = found;
  if (!hit) {
    return failed(invalid("quote", "The quote was not found in one paragraph, heading or list item of the article."));
  }
  if (found.length > 1) {
    return failed(invalid("quote", `The quote occurs ${found.length} times: give more of the text around it.`));
  }
  const other = claimsOf(doc).find((each) => each.block === hit.block && each.start < hit.end && hit.start < each.end);
  if (other) return failed(invalid("quote", `The quote overlaps the claim "${other.quote}".`));
  return success(withClaimOn(doc, hit, claim));
}

/** The document with a claim made of a range of a textblock's plain text, which must not meet another claim. */
export function withClaimOn(doc: DocJson, place: ClaimRange, claim: ClaimAttrs): DocJson {
  const attrs = claimMarkAttrs({ ...claim, citations: distinct(claim.citations) });
  return mapTextblocks(doc, (block) => (blockId(block) === place.block ? marked(block, place, attrs) : block));
}

/** The document with other citations on a claim; the same document where it has no such claim. */
export function withCitations(doc: DocJson, claimId: string, citations: readonly Citation[]): DocJson {
  return withClaimChanged(doc, claimId, (attrs) => ({ ...attrs, citations: distinct(citations) }));
}

/** The document with a claim called the wiki's own invention, or not any more. A passage that supports it outweighs that. */
export function withInvention(doc: DocJson, claimId: string, invention: boolean): DocJson {
  return withClaimChanged(doc, claimId, (attrs) => ({ ...attrs, invention: invention ? true : undefined }));
}

function withClaimChanged(doc: DocJson, claimId: string, change: (attrs: ClaimAttrs) => ClaimAttrs): DocJson {
  const changed = (node: NodeJson): NodeJson => {
    const attrs = claimIn(node);
    return attrs?.id === claimId ? withMark(node, { type: "claim", attrs: claimMarkAttrs(change(attrs)) }) : node;
  };
  return mapTextblocks(doc, (block) => withInline(block, (block.content ?? []).map(changed)));
}

function claimsIn(block: NodeJson): readonly ClaimInText[] {
  const stretches = stretchesIn(block);
  if (stretches.length === 0) return [];
  const text = nodeText(block);
  const blockHash = textHash(text);
  return stretches.map(({ attrs, start, end }) => {
    const { quote, prefix, suffix } = selectorFor(text, start, end);
    const date = dateWithin(block, start, end);
    return {
      ...attrsOf(attrs),
      block: blockId(block),
      blockHash,
      start,
      end,
      quote,
      prefix,
      suffix,
      ...(date === undefined ? {} : { date }),
    };
  });
}

/** The first date that is marked between two places of a block's text. */
function dateWithin(block: NodeJson, from: number, to: number): string | undefined {
  const edtf = placed(block)
    .filter(({ start, end }) => from <= start && end <= to)
    .map(({ node }) => node.marks?.find(({ type }) => type === "date")?.attrs?.edtf)
    .find((each) => each !== undefined);
  return typeof edtf === "string" ? edtf : undefined;
}

/** What the first part of a range says: all parts say the same. */
function attrsOf([first]: readonly ClaimAttrs[]): ClaimAttrs {
  return claimMarkAttrs(first ?? { id: "", citations: [], copyOf: null });
}

/** Neighbouring inline nodes under one claim id, with the attributes of each. */
type ClaimSpan = { readonly attrs: readonly ClaimAttrs[]; readonly start: number; readonly end: number; text: string };

function stretchesIn(block: NodeJson): readonly ClaimSpan[] {
  const stretches: ClaimSpan[] = [];
  for (const { node, start, end } of placed(block)) {
    const attrs = claimIn(node);
    if (!attrs) continue;
    const last = stretches.at(-1);
    if (last && last.end === start && last.attrs[0]?.id === attrs.id) {
      stretches[stretches.length - 1] = {
        attrs: [...last.attrs, attrs],
        start: last.start,
        end,
        text: last.text + nodeText(node),
      };
    } else stretches.push({ attrs: [attrs], start, end, text: nodeText(node) });
  }
  return stretches;
}

/** What all parts of a range shall carry; null where there is nothing that a claim could assert. */
function settle(stretch: ClaimSpan, seen: Set<string>): ClaimAttrs | null {
  const [first] = stretch.attrs;
  if (!first || stretch.text.trim() === "") return null;
  const copied = seen.has(first.id);
  const id = copied ? newId() : first.id;
  seen.add(id);
  const citations = distinct(stretch.attrs.flatMap((attrs) => attrs.citations));
  const invention = stretch.attrs.some((attrs) => attrs.invention) ? (true as const) : undefined;
  const statements = distinctStatements(stretch.attrs.flatMap((attrs) => attrs.statements ?? []));
  return claimMarkAttrs({ id, citations, copyOf: copied ? first.id : first.copyOf, invention, statements });
}

function distinctStatements(statements: readonly Statement[]): readonly Statement[] {
  const all = [...new Map(statements.map((each) => [JSON.stringify(each), each])).values()];
  return all.slice(0, MAX_STATEMENTS);
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const byId = new Map<string, Citation>();
  for (const citation of citations) if (!byId.has(citation.id)) byId.set(citation.id, citation);
  return [...byId.values()];
}

type ClaimRange = { readonly block: string; readonly start: number; readonly end: number };

function placesOf(doc: DocJson, { quote, prefix = "", suffix = "" }: ClaimPlace): readonly ClaimRange[] {
  const blocks = textblocks(doc);
  const whole = blocks.map((block) => block.text).join("\n");
  const places: ClaimRange[] = [];
  let before = 0;
  for (const { id, type, text } of blocks) {
    const canBe = assertsOf({ type }) !== "nothing";
    for (let at = text.indexOf(quote); at !== -1 && canBe; at = text.indexOf(quote, at + 1)) {
      const end = before + at + quote.length;
      const fits = whole.slice(0, before + at).endsWith(prefix) && whole.startsWith(suffix, end);
      if (fits) places.push({ block: id, start: at, end: at + quote.length });
    }
    before += text.length + 1;
  }
  return places;
}

function marked(block: NodeJson, place: ClaimRange, attrs: ClaimAttrs): NodeJson {
  return withInline(
    block,
    placed(block).flatMap((each) => parts(each, place, attrs)),
  );
}

/** An inline node cut at the edges of the claim, the part inside it marked. */
function parts({ node, start, end }: Placed, place: ClaimRange, attrs: ClaimAttrs): readonly NodeJson[] {
  if (end <= place.start || start >= place.end) return [node];
  const mark = { type: "claim", attrs };
  if (node.text === undefined) return [withMark(node, mark)];
  const from = Math.max(0, place.start - start);
  const to = Math.min(node.text.length, place.end - start);
  return [
    { ...node, text: node.text.slice(0, from) },
    withMark({ ...node, text: node.text.slice(from, to) }, mark),
    { ...node, text: node.text.slice(to) },
  ];
}
