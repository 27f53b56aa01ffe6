import { join, resolve } from "node:path";
import type { FileStore } from "./file-store";
import { folderStore } from "./folder-store";

/** The store of files that this installation is configured with: `FILES_DIR`, or `DATA_DIR/files`. */
export function configuredStore(env: Readonly<Record<string, string | undefined>> = process.env): FileStore {
  return folderStore(resolve(env.FILES_DIR || join(env.DATA_DIR || ".data", "files")));
}
