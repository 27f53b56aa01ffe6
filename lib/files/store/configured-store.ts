import { join, resolve } from "node:path";
import type { FileStore } from "./file-store";
import { folderStore } from "./folder-store";
import { s3Store } from "./s3-store";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The store of files that this installation is configured with: a bucket where `FILES_S3_ENDPOINT` names a service, otherwise the folder
 * `FILES_DIR`, or `DATA_DIR/files`. Throws where half of a bucket is configured.
 */
export function configuredStore(env: Environment = process.env): FileStore {
  if (!env.FILES_S3_ENDPOINT) return folderStore(resolve(env.FILES_DIR || join(env.DATA_DIR || ".data", "files")));
  return s3Store({
    endpoint: env.FILES_S3_ENDPOINT,
    bucket: needed(env, "FILES_S3_BUCKET"),
    region: env.FILES_S3_REGION || "us-east-1",
    accessKeyId: needed(env, "FILES_S3_ACCESS_KEY_ID"),
    secretAccessKey: needed(env, "FILES_S3_SECRET_ACCESS_KEY"),
    prefix: env.FILES_S3_PREFIX ?? "",
  });
}

function needed(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} must be set when FILES_S3_ENDPOINT is.`);
  return value;
}
