import { createHash, createHmac } from "node:crypto";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** An S3-compatible service of a test, which checks signatures as the real one does (AWS Signature Version 4). */
export type S3Server = {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  /** How many of the next requests are answered 503. */
  failing: number;
  readonly close: () => void;
};

/** Names that a list gives at once, so that lists have pages. */
const PAGE = 2;

/** Starts it; whoever asks must sign with this secret. */
export async function anS3Server(secret: string): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const state = { failing: 0 };
  const server = http.createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (state.failing > 0) {
      state.failing -= 1;
      return refuse(response, 503, "SlowDown");
    }
    if (!isSigned(request, body, secret)) return refuse(response, 403, "SignatureDoesNotMatch");
    const { pathname, searchParams } = new URL(request.url ?? "", "http://s3");
    if (searchParams.has("list-type")) return list(response, searchParams);
    if (request.method === "PUT") objects.set(pathname, body);
    if (request.method === "DELETE") objects.delete(pathname);
    const found = objects.get(pathname);
    if (request.method === "GET" && !found) return refuse(response, 404, "NoSuchKey");
    response.writeHead(200).end(request.method === "GET" ? found : "");
  }
  function list(response: ServerResponse, query: URLSearchParams): void {
    const prefix = query.get("prefix") ?? "";
    const keys = [...objects.keys()].map((path) => path.split("/").slice(2).join("/")).sort();
    const all = keys.filter((key) => key.startsWith(prefix));
    const from = Number(query.get("continuation-token") ?? 0);
    const shown = all.slice(from, from + PAGE);
    const more = from + PAGE < all.length;
    const contents = shown.map(
      (key) => `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>`,
    );
    const next = more ? `<NextContinuationToken>${from + PAGE}</NextContinuationToken>` : "";
    response.end(`<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`);
  }
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { endpoint: `http://127.0.0.1:${port}`, objects, close: () => void server.close() });
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
}

/** The signature of a request, made anew from what arrived. */
function isSigned({ method, url, headers }: IncomingMessage, body: Buffer, secret: string): boolean {
  const said = /Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, *SignedHeaders=([^,]+), *Signature=(\w+)/.exec(
    headers.authorization ?? "",
  );
  if (!said) return false;
  const [, , day = "", region = "", names = "", signature = ""] = said;
  const { pathname, searchParams } = new URL(url ?? "", "http://s3");
  const query = [...searchParams].map((pair) => pair.map(encodeURIComponent).join("=")).sort();
  const signed = names.split(";").map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const sha = String(headers["x-amz-content-sha256"]);
  if (sha !== "UNSIGNED-PAYLOAD" && sha !== createHash("sha256").update(body).digest("hex")) return false;
  const canonical = [method, pathname, query.join("&"), signed.join(""), names, sha].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const hashed = createHash("sha256").update(canonical).digest("hex");
  const toSign = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, hashed].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<string | Buffer>(
    (before, part) => hmac(before, part),
    `AWS4${secret}`,
  );
  return hmac(key, toSign).toString("hex") === signature;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
