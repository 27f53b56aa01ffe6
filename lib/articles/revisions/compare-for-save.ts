import { breathe } from "@/lib/base/breathe";
import type { Changes } from "./changes-between";
import type { RevisionContent } from "./revision";
import { compareTask } from "./revision-tasks";
import { runTask } from "./run-task";

/** What changed between two contents (null: before there was any), for a revision that is about to be inserted. */
export async function changesBetween(before: RevisionContent | null, after: RevisionContent): Promise<Changes> {
  const old = before && JSON.stringify(before);
  await breathe();
  const now = JSON.stringify(after);
  return runTask(compareTask, { before: old, after: now }, (old?.length ?? 0) + now.length);
}
