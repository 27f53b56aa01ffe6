import { Hono } from "hono";
import type { Viewer } from "@/lib/auth/actor";
import { notFound } from "@/lib/base/failure";
import { broken } from "./broken";
import type { Endpoint } from "./endpoint";
import type { EndpointFailure, Performed } from "./endpoint-input";
import { perform } from "./perform";
import { problem } from "./problem";
import { sharedQueues } from "./queues";
import { type Dependencies, readRequest } from "./read-request";

/** The API as a function from request to response: routing by Hono, input checked by each call's own shapes. */
export function serveEndpoints(endpoints: readonly Endpoint[], base: string, dependencies: Dependencies) {
  const app = new Hono().basePath(base);
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(endpoint.method.toUpperCase(), path, (context) =>
      respond(endpoint, context.req.raw, context.req.param(), dependencies),
    );
  }
  app.notFound(() => problem(notFound("such call of the API")));
  app.onError((error) => broken(error));
  return async (request: Request): Promise<Response> => {
    const response = isDecodable(request.url) ? await app.fetch(request) : problem(MALFORMED_ADDRESS);
    // What somebody signed in was told must not lie in a cache that others share, nor in a browser after they left.
    if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
    return response;
  };
}

async function respond(
  endpoint: Endpoint,
  request: Request,
  params: Readonly<Record<string, string>>,
  dependencies: Dependencies,
): Promise<Response> {
  const queues = sharedQueues();
  const held = queues.room.open();
  try {
    const read = await readRequest(endpoint, request, params, { ...dependencies, held });
    if (!read.ok) return problem(read.failure);
    const key = request.headers.get("idempotency-key");
    const idempotency = key === null ? null : { key, request: [endpoint.method, request.url, read.value.sent] };
    const performed = await perform(endpoint, read.value, queues, idempotency);
    return performed.ok ? responseOf(endpoint, performed.value, read.value.input.viewer) : problem(performed.failure);
  } finally {
    held.release();
  }
}

function responseOf(endpoint: Endpoint, { status, value }: Performed, viewer: Viewer): Response {
  const response =
    value instanceof Uint8Array ? new Response(new Uint8Array(value), { status }) : Response.json(value, { status });
  if (endpoint.contentType) response.headers.set("content-type", endpoint.contentType);
  // What nobody in particular was shown anybody may see: it may be kept, if it is asked for anew each time.
  if (!endpoint.requiresSignIn && viewer === null) {
    response.headers.set("cache-control", "no-cache");
    response.headers.set("vary", "authorization, cookie");
  }
  return response;
}

const MALFORMED_ADDRESS: EndpointFailure = {
  kind: "malformed",
  detail: "The address contains a percent sign that does not encode a UTF-8 character.",
};

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(new URL(url).pathname);
    return true;
  } catch {
    return false;
  }
}
