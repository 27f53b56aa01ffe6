import { AwsClient } from "aws4fetch";
import { type FileStore, isStoredName, type StoredObject } from "./file-store";

/** Where an S3-compatible service is, and how one is known there. */
export type S3Settings = {
  /** `https://s3.example.org`; buckets are asked for as its first folder, which every service understands. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** What all names begin with: `canonry/`. */
  readonly prefix: string;
};

/** The longest that one request may take, ms: 20 MB on a slow line. */
const PATIENCE = 60_000;
const TYPE = "application/octet-stream";

/** Files in a bucket of an S3-compatible service, each of which the service stores whole or not at all. */
export function s3Store(settings: S3Settings): FileStore {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey, prefix } = settings;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2 });
  const root = `${endpoint.replace(/\/+$/, "")}/${encodeURIComponent(bucket)}`;
  const ask = (address: string, request: RequestInit): Promise<Response> =>
    client.fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE) });
  const addressOf = (name: string): string => {
    if (!isStoredName(name)) throw new Error(`Nothing is stored under the name ${JSON.stringify(name)}`);
    return `${root}/${prefix}${name}`;
  };
  return {
    async put(name, bytes) {
      const body = Uint8Array.from(bytes);
      await succeeded(await ask(addressOf(name), { method: "PUT", body, headers: { "content-type": TYPE } }));
    },
    async get(name) {
      const response = await ask(addressOf(name), { method: "GET" });
      if (response.status === 404) return discarded(response);
      return Buffer.from(await (await succeeded(response)).arrayBuffer());
    },
    async remove(name) {
      const response = await ask(addressOf(name), { method: "DELETE" });
      if (response.status !== 404) await succeeded(response);
    },
    list: () => objectsIn(root, prefix, (address) => ask(address, { method: "GET" })),
  };
}

/** All objects, some hundred at a time (ListObjectsV2). */
async function* objectsIn(
  root: string,
  prefix: string,
  ask: (address: string) => Promise<Response>,
): AsyncGenerator<StoredObject> {
  let token: string | undefined;
  do {
    const query = new URLSearchParams({ "list-type": "2", prefix, ...(token ? { "continuation-token": token } : {}) });
    const xml = await (await succeeded(await ask(`${root}?${query}`))).text();
    for (const [, object = ""] of xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
      const name = textIn(object, "Key").slice(prefix.length);
      yield { name, storedAt: new Date(textIn(object, "LastModified")) };
    }
    token = textIn(xml, "IsTruncated") === "true" ? textIn(xml, "NextContinuationToken") : undefined;
  } while (token);
}

/** Our names need no escapes in XML, and tokens are handed back as they came. */
function textIn(xml: string, tag: string): string {
  const text = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? "";
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

async function succeeded(response: Response): Promise<Response> {
  if (response.ok) return response;
  const why = textIn(await response.text().catch(() => ""), "Code");
  throw new Error(`The store of files answered ${response.status}${why === "" ? "" : ` (${why})`}`);
}

async function discarded(response: Response): Promise<null> {
  await response.body?.cancel();
  return null;
}
