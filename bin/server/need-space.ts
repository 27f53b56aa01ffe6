import { answerPlainly } from "./answer-plainly";
import type { Exchange, Handler } from "./exchange";
import { isBelow, type SpaceFloor } from "./free-space";
import type { PlainAnswer } from "./plain-answer";

const FULL: PlainAnswer = {
  status: 503,
  kind: "unavailable",
  title: "There is no space left on the server's disk",
  detail:
    "Nothing was saved; keep what you typed. Reading goes on. Whoever runs this wiki must make room; then saving works again by itself.",
  retryAfterSeconds: 60,
};

const READING = new Set(["GET", "HEAD", "OPTIONS"]);
/** Signing in and out writes a few bytes, and a private world is read by people who have signed in. */
const SIGNING_IN_OR_OUT = /^\/(api\/auth|sign-in|sign-out)([/?]|$)/;

/**
 * Returns a handler that answers writes with 503 while less than the floor is free on the database's disk: a PostgreSQL that cannot
 * write its log stops, and then nothing can be read either.
 */
export function needSpace(floor: SpaceFloor | undefined): Handler {
  return async (exchange, next) => {
    if (floor && writes(exchange) && (await isBelow(floor))) return answerPlainly(exchange, FULL);
    await next();
  };
}

function writes({ request: { method = "GET", url = "/" } }: Exchange): boolean {
  return !READING.has(method) && !SIGNING_IN_OR_OUT.test(url);
}
