import { turnToWork } from "@/lib/base/breathe";
import type { TooLarge, Unavailable } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import type { BlockChange } from "@/lib/document/compare/block-change";
import { type ClaimChanges, claimChanges } from "@/lib/document/compare/diff";
import { keptWordDiff } from "@/lib/document/compare/known-word-diffs";
import { isTextblock } from "@/lib/document/model/text";
import { inWorker } from "@/lib/workers/pool";
import { areLarge } from "./are-large";
import { compareContents } from "./changes-between";
import type { Comparison } from "./comparison";
import { type PackedChange, unpackChanges } from "./pack-changes";
import type { RevisionContent } from "./revision";
import { type ComparisonTexts, diffTask } from "./revision-tasks";

/**
 * Compares two contents for a reader; where they are large, in a worker thread. Open no transaction meanwhile. Failures: those of
 * `inWorker`.
 */
export async function comparedContents(
  before: RevisionContent,
  after: RevisionContent,
): Promise<Result<Comparison, TooLarge | Unavailable>> {
  if (!areLarge(before.doc, after.doc)) {
    return success({ ...compareContents(before, after), claims: claimChanges(before.doc, after.doc) });
  }
  const old = JSON.stringify(before);
  await turnToWork();
  const ran = await inWorker("documents", diffTask, { before: old, after: JSON.stringify(after) });
  return ran.ok ? success(await read(ran.value, before, after)) : ran;
}

/** Reads a comparison that came as texts, with pauses in which others are answered. */
async function read(
  texts: ComparisonTexts,
  { doc: before }: RevisionContent,
  { doc: after }: RevisionContent,
): Promise<Comparison> {
  const changes: BlockChange[] = [];
  for (const text of texts.changes) {
    await turnToWork();
    changes.push(...unpackChanges(JSON.parse(text) as PackedChange[], before.content, after.content));
  }
  for (const change of changes) keepLines(change);
  return { diff: { changes }, line: texts.line, claims: JSON.parse(texts.claims) as ClaimChanges };
}

/** The worker's thread forgets what it found; the next comparison of these revisions with others meets the same lines. */
function keepLines({ kind, before, after, parts, rewritten = false, flow }: BlockChange): void {
  if (kind === "changed" && before && after && parts && !flow && isTextblock(before) && isTextblock(after))
    keptWordDiff(before, after, { parts, rewritten });
}
