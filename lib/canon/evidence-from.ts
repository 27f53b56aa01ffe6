import { type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import type { Evidence } from "./decision";

/** Characters of a passage that a decision keeps: enough to recognise it when the source changed. */
const EVIDENCE_QUOTE = 400;

/** Evidence with what the rules of canon ask about it. */
export type JudgedEvidence = Evidence & { readonly kind: "thread" | "reference"; readonly byThreadAuthor: boolean };

/**
 * Passages of the world's sources, in their newest versions, as evidence. The author of a thread is who wrote its
 * first post. Failure: `invalid` for a passage that no source of this world has.
 */
export async function evidenceFrom(
  tx: Tx,
  worldId: string,
  passages: readonly string[],
): Promise<Result<JudgedEvidence[], Invalid>> {
  const evidence: JudgedEvidence[] = [];
  for (const [index, id] of passages.entries()) {
    const row = await tx.passage.findFirst({
      where: { id, version: { source: { worldId } } },
      orderBy: { version: { number: "desc" } },
      include: { version: { include: { source: true, posts: { where: { number: 1 } } } } },
    });
    if (!row) return failed(invalid(`evidence.${index}`, "No source in this world has this passage."));
    const { version } = row;
    const threadAuthor = version.posts[0]?.author ?? null;
    evidence.push({
      passage: id,
      source: version.sourceId,
      version: version.number,
      quote: row.text.length > EVIDENCE_QUOTE ? `${row.text.slice(0, EVIDENCE_QUOTE)}…` : row.text,
      post: row.post,
      author: row.author,
      kind: version.source.kind,
      byThreadAuthor: row.kind !== "quotation" && threadAuthor !== null && row.author === threadAuthor,
    });
  }
  return success(evidence);
}
