import { Hono } from "hono";
import { notFound } from "@/lib/base/failure";
import { BodyRoom } from "./body-room";
import { broken } from "./broken";
import type { Call, CallFailure } from "./call";
import { Lanes } from "./lanes";
import { perform } from "./perform";
import { problem } from "./problem";
import { readRequest, type Surroundings } from "./read-request";
import { Turns } from "./turns";

/** The API as a function from request to response: routing by Hono, input checked by each call's own shapes. */
export function serveCalls(calls: readonly Call[], base: string, around: Surroundings) {
  const app = new Hono().basePath(base);
  const queues = { turns: new Turns(), lanes: new Lanes(), room: new BodyRoom() };
  for (const call of calls) {
    const path = call.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(call.method.toUpperCase(), path, (context) =>
      answer(call, context.req.raw, context.req.param(), around, queues),
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

type Queues = { readonly turns: Turns; readonly lanes: Lanes; readonly room: BodyRoom };

async function answer(
  call: Call,
  request: Request,
  params: Readonly<Record<string, string>>,
  around: Surroundings,
  queues: Queues,
): Promise<Response> {
  const held = queues.room.open();
  try {
    const read = await readRequest(call, request, params, { ...around, held });
    return read.ok ? await perform(call, request, read.value, queues) : problem(read.failure);
  } finally {
    held.release();
  }
}

const MALFORMED_ADDRESS: CallFailure = {
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
