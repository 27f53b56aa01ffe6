import type { Invalid, TooLarge } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import type { Task } from "@/lib/workers/pool";
import { parseFiles, type Unread } from "./parse-files";
import { previewOf, type SourcePreview } from "./preview";

/** What would be found in the files of a source, as a task. */
export const preview: Task<Unread, Result<SourcePreview, Invalid | TooLarge>> = {
  name: "previewSource",
  run: async (unread) => {
    const parsed = await parseFiles(unread);
    return parsed.ok ? success(previewOf(parsed.value)) : parsed;
  },
};
