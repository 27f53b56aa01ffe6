import { breathe } from "@/lib/base/breathe";
import { type DocJson, sameJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import type { Changes } from "./changes-between";
import { removesMost } from "./large-removal";
import type { RevisionContent } from "./revision";
import { compareTask } from "./revision-tasks";
import { runTask } from "./run-task";

/**
 * What changed between two contents (null: before there was any), for a revision that is about to be inserted. What both texts begin and
 * end with is not compared, so that one paragraph of a long text costs what it costs in a short one.
 */
export async function changesBetween(before: RevisionContent | null, after: RevisionContent): Promise<Changes> {
  if (!before) return compared(null, after);
  const [old, now] = withoutSharedEnds(before.doc, after.doc);
  const changes = await compared({ ...before, doc: old }, { ...after, doc: now });
  return { ...changes, largeRemoval: removesMost(plainText(before.doc).length, plainText(after.doc).length) };
}

async function compared(before: RevisionContent | null, after: RevisionContent): Promise<Changes> {
  const old = before && JSON.stringify(before);
  await breathe();
  const now = JSON.stringify(after);
  return runTask(compareTask, { before: old, after: now }, (old?.length ?? 0) + now.length);
}

function withoutSharedEnds(before: DocJson, after: DocJson): readonly [DocJson, DocJson] {
  const [olds, nows] = [before.content, after.content];
  const most = Math.min(olds.length, nows.length);
  let first = 0;
  while (first < most && sameJson(olds[first], nows[first])) first += 1;
  let last = 0;
  while (last < most - first && sameJson(olds.at(-1 - last), nows.at(-1 - last))) last += 1;
  const middle = ({ content }: DocJson): DocJson => ({
    type: "doc",
    content: content.slice(first, content.length - last),
  });
  return [middle(before), middle(after)];
}
