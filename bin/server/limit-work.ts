import { finished } from "node:stream/promises";
import { clientIp } from "@/lib/auth/client-ip";
import { answerPlainly } from "./answer-plainly";
import { type Exchange, type Handler, hasBody, isAsset } from "./exchange";
import { Gate, type GateLimits } from "./gate";
import type { PlainAnswer } from "./plain-answer";

/**
 * Requests without a body: pages and reads of the API. One process renders on one core, so more at once makes each slower and none sooner;
 * 32 keep the twelve connections to PostgreSQL busy while others render. 256 waiting are answered within some seconds; whoever comes
 * later would rather know. One address, which may be a school or a flood, leaves a quarter to the others.
 */
const READS: GateLimits = { inside: 32, perAddress: 24, waiting: 256, waitingOfOne: 192, waitMs: 10_000 };
/**
 * Requests with a body are inside while they are uploaded, which may take an hour on a slow line, and cost little meanwhile; what is
 * expensive about them has limits of its own (lib/api, imports). More than 64 at once is no wiki's evening any more.
 */
const WRITES: GateLimits = { inside: 64, perAddress: 48, waiting: 128, waitingOfOne: 96, waitMs: 10_000 };

/** When to come back, in seconds: at random in between, so that those who were sent away do not all return at once. */
const RETRY_SECONDS = { from: 5, to: 15 };

/** Returns a handler that works on so many requests at once and answers 503 before any work where too many wait. Assets pass. */
export function limitWork(): Handler {
  const reads = new Gate(READS);
  const writes = new Gate(WRITES);
  return async (exchange, next) => {
    const { request } = exchange;
    if (isAsset(request.url ?? "")) return next();
    const leave = await (hasBody(request) ? writes : reads).enter(placeOf(exchange), abortedWith(exchange));
    if (leave === "full") return answerPlainly(exchange, busy());
    try {
      await next();
      await finished(exchange.response).catch(() => {});
    } finally {
      leave();
    }
  };
}

function placeOf({ request }: Exchange): string {
  return clientIp(new Headers({ "x-forwarded-for": String(request.headers["x-forwarded-for"] ?? "") }));
}

function abortedWith({ response }: Exchange): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return gone.signal;
}

function busy(): PlainAnswer {
  const { from, to } = RETRY_SECONDS;
  return {
    status: 503,
    kind: "unavailable",
    title: "Too many people are here at this moment",
    detail: "The server has more to do than it can. Nothing is lost; try again in a few seconds.",
    retryAfterSeconds: from + Math.floor(Math.random() * (to - from + 1)),
  };
}
