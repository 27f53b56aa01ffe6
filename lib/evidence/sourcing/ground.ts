import { newId } from "@/lib/base/ids";
import { withCitations, withClaimOn, withInvention } from "@/lib/document/claims/claim";
import { type CoveredSentence, claimStanding, coverageOf, type Stretch } from "@/lib/document/claims/coverage";
import type { Citation } from "@/lib/document/model/citation";
import type { DocJson } from "@/lib/document/model/json";
import { textblocks } from "@/lib/document/model/text";

/** What somebody decided about a sentence without a source. */
export type GroundStep =
  | { readonly kind: "skip" }
  | { readonly kind: "invention" }
  | { readonly kind: "link"; readonly citation: Citation };

/** A step as it is kept: with the words that it was made for, to show them should they be gone. */
export type KeptStep = GroundStep & { readonly text: string };

/** A sentence of a walk: the words around it in its paragraph, and what one has decided about it. */
export type WalkSentence = {
  readonly key: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The heading below which it stands, `""` above the first. */
  readonly heading: string;
  readonly step: GroundStep | null;
};

/** A step that cannot come into the article any more, with the words that it was made for. */
export type LeftStep = {
  readonly key: string;
  readonly text: string;
  readonly kind: GroundStep["kind"];
  readonly why: string;
};

/** Why a step cannot come into the article. */
const GONE = "This sentence was changed or taken out meanwhile.";
const SETTLED = "Somebody has settled this sentence meanwhile.";

/** The sentences of an article that have no source, in the order of its text, with one's steps. */
export function walkOf(doc: DocJson, steps: ReadonlyMap<string, KeptStep>): readonly WalkSentence[] {
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
        step: stepOf(steps.get(key)),
      };
    });
}

/** What is applied of some steps, what is left of them and why. */
export type Grounded = {
  readonly doc: DocJson;
  readonly linked: readonly string[];
  readonly invented: readonly string[];
  readonly left: readonly LeftStep[];
};

/**
 * The document with links and inventions made of the steps. A step is for a sentence with just these words, wherever it stands:
 * one whose sentence is gone, or settled by somebody else, is left.
 */
export function groundedBy(doc: DocJson, steps: ReadonlyMap<string, KeptStep>): Grounded {
  const sentences = new Map(coverageOf(doc).map((sentence) => [sentence.key, sentence]));
  const [linked, invented, left]: [string[], string[], LeftStep[]] = [[], [], []];
  let grounded = doc;
  for (const [key, step] of steps) {
    const sentence = sentences.get(key);
    if (step.kind === "skip") continue;
    if (sentence?.standing !== "uncited") {
      left.push({ key, text: step.text, kind: step.kind, why: sentence ? SETTLED : GONE });
      continue;
    }
    grounded = withStep(grounded, sentence, step);
    (step.kind === "link" ? linked : invented).push(key);
  }
  return { doc: grounded, linked, invented, left };
}

/** Links and inventions whose sentence is not what it was: told on the walk before somebody saves. */
export function leftSteps(doc: DocJson, steps: ReadonlyMap<string, KeptStep>): readonly LeftStep[] {
  return groundedBy(doc, steps).left;
}

/** What the revision says of itself, where the person says nothing. */
export function groundSummary({ linked, invented }: Pick<Grounded, "linked" | "invented">): string {
  const parts = [
    linked.length > 0 ? `${sentences(linked.length)} linked` : "",
    invented.length > 0 ? `${sentences(invented.length)} called own invention` : "",
  ];
  return `Grounded: ${parts.filter(Boolean).join(", ")}`;
}

function sentences(count: number): string {
  return count === 1 ? "1 sentence" : `${count} sentences`;
}

function stepOf(kept: KeptStep | undefined): GroundStep | null {
  if (!kept) return null;
  return kept.kind === "link" ? { kind: "link", citation: kept.citation } : { kind: kept.kind };
}

/** A bare claim in the sentence is what was meant; else the sentence itself becomes one. */
function withStep(doc: DocJson, { claims, stretches }: CoveredSentence, step: GroundStep): DocJson {
  const bare = claims.find((claim) => claimStanding(claim) === "uncited");
  const link = step.kind === "link" ? [step.citation] : [];
  if (bare) {
    if (step.kind === "link") return withCitations(doc, bare.id, [...bare.citations, ...link]);
    return withInvention(doc, bare.id, true);
  }
  const invention = step.kind === "invention" ? (true as const) : undefined;
  return withClaimOn(doc, longest(stretches), { id: newId<"Claim">(), citations: link, copyOf: null, invention });
}

/** Of a table's row the cell that says most. */
function longest(stretches: readonly Stretch[]): Stretch {
  const none: Stretch = { block: "", start: 0, end: 0 };
  return stretches.reduce((most, each) => (each.end - each.start > most.end - most.start ? each : most), none);
}
