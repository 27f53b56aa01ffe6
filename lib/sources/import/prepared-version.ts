import type { Invalid, TooLarge, Unavailable } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import type { ImportProgress } from "@/lib/sources/source";
import { type PreparedVersion, prepareSource, prepareVersion, type VersionToPrepare } from "./prepare-version";
import { readInWorker } from "./read-in-worker";

/**
 * `prepareVersion` in a worker thread; here, where somebody follows the progress (a command, which serves nobody). Open no
 * transaction meanwhile. Failures: those of both.
 */
export async function preparedVersion(
  input: VersionToPrepare,
  onProgress?: ImportProgress,
): Promise<Result<PreparedVersion, Invalid | TooLarge | Unavailable>> {
  if (onProgress) return prepareVersion(input, (done, total) => onProgress(done, total, "files"));
  const ran = await readInWorker(prepareSource, input);
  return ran.ok ? ran.value : failed(ran.failure);
}
