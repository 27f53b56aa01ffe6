import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { offeredCalls } from "@/lib/api/calls-before-next";
import { acceptsEncoding } from "./accepts-encoding";
import { type Exchange, type Handler, hasBody } from "./exchange";

/** What Next answers by itself: `HEAD`, `OPTIONS`, and an address that it would lead to another one. */
const METHODS = new Set(["DELETE", "GET", "PATCH", "POST", "PUT"]);
const CALL = /^\/api\/v1(?:\/[^/?\\]+)+(?:\?|$)/;
const MOVED = /\/ground(?:[/?]|$)/;

/** A call names no host: whatever its client takes for ours, nothing of the answer depends on it. */
const HERE = "http://localhost";

const packed = promisify(gzip);
/** Bytes below which an answer is one packet anyway. */
const WORTH_PACKING = 1_400;

/**
 * Answers calls of the API without Next, which would take longer for the way there than most of them take: the same function that Next has,
 * as soon as that is loaded (instrumentation.ts).
 */
export const answerCalls: Handler = async (exchange, next) => {
  const { method = "", url = "" } = exchange.request;
  const serve = METHODS.has(method) && CALL.test(url) && !MOVED.test(url) ? offeredCalls() : undefined;
  if (!serve) return next();
  await send(exchange, await serve(requestOf(exchange)));
};

function requestOf({ request, response }: Exchange): Request {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const { method = "GET", url = "" } = request;
  const call = { method, headers: headersOf(request), signal: gone.signal };
  // What is sent while it is still being read has to be said to be so.
  const sent = { ...call, body: bodyOf(request), duplex: "half" };
  return new Request(HERE + url, hasBody(request) ? sent : call);
}

/** As the handlers before left them: they say where the request comes from. */
function headersOf({ headers }: IncomingMessage): Headers {
  const copied = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) copied.append(name, each);
  return copied;
}

/** Its end does not end the connection, over which whoever sends too much is still answered. */
function bodyOf(request: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = request.iterator({ destroyOnReturn: false });
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function send({ request, response }: Exchange, answer: Response): Promise<void> {
  response.statusCode = answer.status;
  response.setHeaders(answer.headers);
  const body = Buffer.from(await answer.arrayBuffer());
  if (body.length < WORTH_PACKING) return void response.end(body);
  response.appendHeader("Vary", "Accept-Encoding");
  if (!acceptsEncoding(String(request.headers["accept-encoding"] ?? ""), "gzip")) return void response.end(body);
  response.setHeader("Content-Encoding", "gzip");
  response.end(await packed(body));
}
