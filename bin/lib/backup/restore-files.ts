import { createHash } from "node:crypto";
import type { FileStore } from "../../../lib/files/store/file-store";
import { CliError } from "../cli-error";

type Part = { readonly hash: string; readonly parts: Buffer[] };

/** Puts the files of a backup into the store, each when it is whole and is what its name says; returns how many lines there were. */
export async function restoreFiles(rows: AsyncIterable<Buffer>, store: FileStore): Promise<number> {
  let count = 0;
  let open: Part = { hash: "", parts: [] };
  for await (const lines of rows) {
    for (const line of lines.toString("latin1").split("\n")) {
      if (line === "") continue;
      count += 1;
      const [hash = "", bytes = ""] = line.split("\t");
      if (open.hash !== hash) {
        await storeWhole(open, store);
        open = { hash, parts: [] };
      }
      open.parts.push(Buffer.from(bytes, "base64"));
    }
  }
  await storeWhole(open, store);
  return count;
}

async function storeWhole({ hash, parts }: Part, store: FileStore): Promise<void> {
  if (parts.length === 0) return;
  const bytes = Buffer.concat(parts);
  if (createHash("sha256").update(bytes).digest("hex") !== hash) {
    throw new CliError(`The backup is damaged: the picture ${hash} in it is not whole. Take another backup.`);
  }
  await store.put(hash, bytes);
}
