import type { TooLarge, Unavailable } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { beginsLikeHtml } from "@/lib/sources/source-format";
import { inWorker, type Task } from "@/lib/workers/pool";
import { MAX_SOURCE_BYTES } from "./decode-text";
import type { Unread } from "./parse-files";

/** Characters up to which a text that is no page is read at once: 100 ms, should every line of it be a quotation. */
const SMALL_TEXT = 4_000;

/** Runs a task that reads a source: in a worker thread unless it is small. Failures: those of `inWorker`. */
export async function readInWorker<Input extends Unread, Output>(
  task: Task<Input, Output>,
  input: Input,
): Promise<Result<Output, TooLarge | Unavailable>> {
  return isQuick(input) ? success(await task.run(input)) : inWorker("imports", task, input);
}

function isQuick({ files }: Unread): boolean {
  const [first, second] = files;
  if (!first) return true;
  if (second) return false;
  // What is refused for its length alone is not copied into a thread to be told so.
  if (first.text.length > MAX_SOURCE_BYTES) return true;
  return first.text.length <= SMALL_TEXT && !beginsLikeHtml(first.text);
}
