import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { claimsOf } from "@/lib/document/claims/claim";
import { mapClaims } from "@/lib/document/claims/map-claims";
import { type ClaimAttrs, claimMarkAttrs } from "@/lib/document/model/claim-attrs";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { blockId, sameJson } from "@/lib/document/model/json";

/** What of a proposal can be accepted by itself. */
export const ASPECTS = ["text", "evidence", "status"] as const;

export type Aspect = (typeof ASPECTS)[number];

/**
 * What an article becomes when only some aspects of a proposal are accepted; `base` null for an article that does not exist yet,
 * which cannot be had without its text: then null.
 * Text without evidence: the words and marks as proposed; claims keep the citations that they had, new claims have none.
 * Evidence without text: the words as they are; claims get the citations that are proposed for them, and a block whose words the
 * proposal left alone also gets the claims that are new in it.
 */
export function acceptedContent(
  base: RevisionContent | null,
  mine: RevisionContent,
  accepts: readonly Aspect[],
): RevisionContent | null {
  const [text, evidence] = [accepts.includes("text"), accepts.includes("evidence")];
  if (text && evidence) return mine;
  if (text) return { ...mine, doc: withCitationsOf(mine.doc, base?.doc ?? null) };
  if (evidence && base) return { ...base, doc: withEvidenceOf(base.doc, mine.doc) };
  return base;
}

/** Which aspects of a change of one article there are to accept; `status` is not told by its text. */
export function aspectsIn(base: RevisionContent | null, mine: RevisionContent): readonly Aspect[] {
  const textAlone = acceptedContent(base, mine, ["text"]);
  const evidenceAlone = acceptedContent(base, mine, ["evidence"]);
  const text = base === null || !sameJson(evidenceAlone, mine);
  const evidence = !sameJson(textAlone, mine) || !sameJson(evidenceAlone, base);
  return [...(text ? (["text"] as const) : []), ...(evidence ? (["evidence"] as const) : [])];
}

function withCitationsOf(doc: DocJson, old: DocJson | null): DocJson {
  const before = evidenceById(old);
  return mapClaims(doc, (claim) => withEvidence(claim, before.get(claim.id) ?? { citations: [] }));
}

function withEvidenceOf(base: DocJson, mine: DocJson): DocJson {
  const proposed = new Map(mine.content.map((node) => [blockId(node), node]));
  const content = base.content.map((node): NodeJson => {
    const other = proposed.get(blockId(node));
    return other && sameJson(withoutClaims(other), withoutClaims(node)) ? other : node;
  });
  const after = evidenceById(mine);
  return mapClaims({ type: "doc", content }, (claim) => withEvidence(claim, after.get(claim.id) ?? claim));
}

/** What a claim stands on: its citations, or that it is openly an invention. */
type ClaimEvidence = Pick<ClaimAttrs, "citations" | "invention">;

function withEvidence({ id, copyOf, statements }: ClaimAttrs, { citations, invention }: ClaimEvidence): ClaimAttrs {
  return claimMarkAttrs({ id, copyOf, citations, invention, statements });
}

function evidenceById(doc: DocJson | null): ReadonlyMap<string, ClaimEvidence> {
  return new Map((doc ? claimsOf(doc) : []).map((claim) => [claim.id, claim]));
}

/** The block as it would be without a claim in it: where a claim split a range of text, it is whole again. */
function withoutClaims(node: NodeJson): NodeJson {
  const content: NodeJson[] = [];
  for (const child of (node.content ?? []).map(withoutClaims)) {
    const last = content.at(-1);
    const joins = last?.text !== undefined && child.text !== undefined && sameJson(last.marks ?? [], child.marks ?? []);
    if (joins) content[content.length - 1] = { ...last, text: `${last.text}${child.text}` };
    else content.push(child);
  }
  const { marks, content: _old, ...rest } = node;
  const others = (marks ?? []).filter((mark) => mark.type !== "claim");
  return {
    ...rest,
    ...(others.length > 0 ? { marks: others } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}
