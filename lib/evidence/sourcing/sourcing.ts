import { newId } from "@/lib/base/ids";
import { type ClaimInText, withCitations, withClaimOn, withInvention } from "@/lib/document/claims/claim";
import { type ClaimableText, claimedShare } from "@/lib/document/claims/claimed-share";
import { type CoveredSentence, claimStanding, coverageOf, LEAST_SHARE } from "@/lib/document/claims/coverage";
import { longestFreeStretch } from "@/lib/document/claims/free-stretch";
import type { Citation } from "@/lib/document/model/citation";
import type { DocJson } from "@/lib/document/model/json";
import { textblocks } from "@/lib/document/model/text";

/** What somebody decided about a sentence without a source. */
export type SentenceDecision =
  | { readonly kind: "skip" }
  | { readonly kind: "invention" }
  | { readonly kind: "link"; readonly citation: Citation };

/** A step as it is kept: with the words that it was made for, to show them should they be gone. */
export type KeptDecision = SentenceDecision & { readonly text: string };

/** A sentence of a sourcing session: the words around it in its paragraph, and what one has decided about it. */
export type SourcingSentence = {
  readonly key: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The heading below which it stands, `""` above the first. */
  readonly heading: string;
  readonly decision: SentenceDecision | null;
};

/** A step that cannot come into the article any more, with the words that it was made for. */
export type LeftDecision = {
  readonly key: string;
  readonly text: string;
  readonly kind: SentenceDecision["kind"];
  readonly why: string;
};

/** Why a step cannot come into the article. */
const GONE = "This sentence has since been changed or removed.";
const SETTLED = "Somebody else has since settled this sentence.";

/** The sentences of an article that have no source, in the order of its text, with one's steps. */
export function sourcingSentences(
  doc: DocJson,
  decisions: ReadonlyMap<string, KeptDecision>,
): readonly SourcingSentence[] {
  const texts = new Map<string, string>();
  const headings = new Map<string, string>();
  let heading = "";
  for (const { id, type, text } of textblocks(doc)) {
    if (type === "heading") heading = text;
    texts.set(id, text);
    headings.set(id, heading);
  }
  return coverageOf(doc)
    .filter(({ standing }) => standing === "uncited")
    .map(({ key, text, stretches }) => {
      const [only, ...others] = stretches;
      const block = others.length === 0 ? texts.get(only?.block ?? "") : undefined;
      return {
        key,
        text,
        before: block?.slice(0, only?.start) ?? "",
        after: block?.slice(only?.end) ?? "",
        heading: headings.get(only?.block ?? "") ?? "",
        decision: stepOf(decisions.get(key)),
      };
    });
}

/** What is applied of some steps, what is left of them and why. */
export type SourcedContent = {
  readonly doc: DocJson;
  readonly linked: readonly string[];
  readonly invented: readonly string[];
  readonly left: readonly LeftDecision[];
};

/**
 * The document with links and inventions made of the steps. A step is for a sentence with just these words, wherever it stands:
 * one whose sentence is gone, or settled by somebody else, is left.
 */
export function groundedBy(doc: DocJson, decisions: ReadonlyMap<string, KeptDecision>): SourcedContent {
  const sentences = new Map(coverageOf(doc).map((sentence) => [sentence.key, sentence]));
  const [linked, invented, left]: [string[], string[], LeftDecision[]] = [[], [], []];
  let grounded = doc;
  for (const [key, decision] of decisions) {
    const sentence = sentences.get(key);
    if (decision.kind === "skip") continue;
    if (sentence?.standing !== "uncited") {
      left.push({ key, text: decision.text, kind: decision.kind, why: sentence ? SETTLED : GONE });
      continue;
    }
    grounded = withStep(grounded, sentence, decision);
    (decision.kind === "link" ? linked : invented).push(key);
  }
  return { doc: grounded, linked, invented, left };
}

/** Links and inventions whose sentence is not what it was: reported in the session before somebody saves. */
export function leftDecisions(doc: DocJson, decisions: ReadonlyMap<string, KeptDecision>): readonly LeftDecision[] {
  return groundedBy(doc, decisions).left;
}

/** What the revision says of itself, where the person says nothing. */
export function sourcingSummary({ linked, invented }: Pick<SourcedContent, "linked" | "invented">): string {
  const parts = [
    linked.length > 0 ? `${sentences(linked.length)} linked` : "",
    invented.length > 0 ? `${sentences(invented.length)} marked as invented` : "",
  ];
  return `Sources found: ${parts.filter(Boolean).join(", ")}`;
}

function sentences(count: number): string {
  return count === 1 ? "1 sentence" : `${count} sentences`;
}

function stepOf(kept: KeptDecision | undefined): SentenceDecision | null {
  if (!kept) return null;
  return kept.kind === "link" ? { kind: "link", citation: kept.citation } : { kind: kept.kind };
}

/**
 * A bare claim in the sentence is what was meant; else what is claimed nowhere yet becomes one, of a table's row in the cell that
 * says most. A bare claim of less than half of its sentence is widened, since what is decided is decided about the sentence.
 */
function withStep(doc: DocJson, { claims, stretches }: CoveredSentence, decision: SentenceDecision): DocJson {
  const bare = claims.find((claim) => claimStanding(claim) === "uncited");
  const link = decision.kind === "link" ? [decision.citation] : [];
  const invention = decision.kind === "invention" ? (true as const) : undefined;
  const id = bare?.id ?? newId<"Claim">();
  const blocks = new Map(textblocks(doc).map((block) => [block.id, block.text]));
  const texts = stretches.map((each) => ({ ...each, text: blocks.get(each.block)?.slice(each.start, each.end) ?? "" }));
  if (!bare) {
    const free = longestFreeStretch(texts, claims);
    return free ? withClaimOn(doc, free, { id, citations: link, copyOf: null, invention }) : doc;
  }
  const own = texts.find(({ block }) => block === bare.block);
  const wide = own && claimedShare(own, claims) < LEAST_SHARE ? widened(doc, own, bare, claims) : doc;
  if (invention) return withInvention(wide, id, true);
  return withCitations(wide, id, [...bare.citations, ...link]);
}

/** The document with a claim over all of its sentence that no other claim has, as far as it lies around it. */
function widened(doc: DocJson, own: ClaimableText, bare: ClaimInText, claims: readonly ClaimInText[]): DocJson {
  const others = claims.filter(({ id, block }) => id !== bare.id && block === bare.block);
  const end = Math.min(own.start + own.text.length, ...others.map(({ start }) => start).filter((at) => at >= bare.end));
  const start = Math.max(own.start, ...others.map((other) => other.end).filter((at) => at <= bare.start));
  const words = own.text.slice(start - own.start, end - own.start).trimEnd();
  const { id, citations, copyOf, invention } = bare;
  return withClaimOn(
    doc,
    { block: bare.block, start, end: start + words.length },
    { id, citations, copyOf, invention },
  );
}
