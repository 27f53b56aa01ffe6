import { Hono } from "hono";
import { notFound } from "@/lib/base/failure";
import { BodyRoom } from "./body-room";
import { broken } from "./broken";
import type { Endpoint } from "./endpoint";
import type { EndpointFailure } from "./endpoint-input";
import { KeyedQueue } from "./keyed-queue";
import { Lanes } from "./lanes";
import { perform } from "./perform";
import { problem } from "./problem";
import { type Dependencies, readRequest } from "./read-request";

/** The API as a function from request to response: routing by Hono, input checked by each call's own shapes. */
export function serveEndpoints(endpoints: readonly Endpoint[], base: string, dependencies: Dependencies) {
  const app = new Hono().basePath(base);
  const queues = { keyedQueue: new KeyedQueue(), lanes: new Lanes(), room: new BodyRoom() };
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(endpoint.method.toUpperCase(), path, (context) =>
      respond(endpoint, context.req.raw, context.req.param(), dependencies, queues),
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

type Queues = { readonly keyedQueue: KeyedQueue; readonly lanes: Lanes; readonly room: BodyRoom };

async function respond(
  endpoint: Endpoint,
  request: Request,
  params: Readonly<Record<string, string>>,
  dependencies: Dependencies,
  queues: Queues,
): Promise<Response> {
  const held = queues.room.open();
  try {
    const read = await readRequest(endpoint, request, params, { ...dependencies, held });
    return read.ok ? await perform(endpoint, request, read.value, queues) : problem(read.failure);
  } finally {
    held.release();
  }
}

const MALFORMED_ADDRESS: EndpointFailure = {
  kind: "malformed",
  detail: "The address holds a percent sign that encodes no character of UTF-8.",
};

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(new URL(url).pathname);
    return true;
  } catch {
    return false;
  }
}
