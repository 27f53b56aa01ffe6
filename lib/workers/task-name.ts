/** The tasks that a worker thread knows; lib/workers/thread/tasks.ts says what they do. */
export type TaskName =
  | "readDocument"
  | "prepareSource"
  | "previewSource"
  | "compare"
  | "diff"
  | "merge"
  | "hashBlocks"
  | "derive"
  | "attributeByGone"
  | "attributeByHistory";
