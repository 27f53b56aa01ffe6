import { setPriority } from "node:os";
import { isMainThread } from "node:worker_threads";
import {
  attributeByGoneTask,
  attributeByHistoryTask,
  compareTask,
  deriveTask,
  diffTask,
  hashBlocksTask,
  mergeTask,
} from "@/lib/articles/revisions/revision-tasks";
import { readDocument } from "@/lib/articles/save/read-document";
import { prepareSource } from "@/lib/sources/import/prepare-version";
import { preview } from "@/lib/sources/import/preview-task";
import type { Task } from "@/lib/workers/pool";
import type { TaskName } from "@/lib/workers/task-name";

const TASKS: Readonly<Record<TaskName, Pick<Task<never, unknown>, "run">>> = {
  readDocument,
  prepareSource,
  previewSource: preview,
  compare: compareTask,
  diff: diffTask,
  merge: mergeTask,
  hashBlocks: hashBlocksTask,
  derive: deriveTask,
  attributeByGone: attributeByGoneTask,
  attributeByHistory: attributeByHistoryTask,
};

/** The priority of worker threads (Linux counts it for each thread): whoever waits for a page goes before a text that is read. */
const NICENESS = 10;
if (!isMainThread && process.platform === "linux") setPriority(0, NICENESS);

/** What a worker thread does with what it is sent: the task of that name. */
export default function runTask({ name, input }: { readonly name: TaskName; readonly input: never }): unknown {
  return TASKS[name].run(input);
}
