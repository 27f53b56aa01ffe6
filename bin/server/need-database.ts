import { answerPlainly } from "./answer-plainly";
import type { DatabaseWatch } from "./database-watch";
import { type Exchange, type Handler, isAsset } from "./exchange";
import type { PlainAnswer } from "./plain-answer";
import { replaceWhen } from "./replace-when";

const AWAY: PlainAnswer = {
  status: 503,
  kind: "unavailable",
  title: "The database is away for a moment",
  detail: "It starts again, or is being looked after. What was saved is safe; try again in a few seconds.",
  retryAfterSeconds: 5,
};

/**
 * Returns a handler that answers 503 while the database is away, instead of letting every page find out for itself; and instead of the
 * 500 of those that were on their way when it went.
 */
export function needDatabase(watch: DatabaseWatch): Handler {
  return async (exchange, next) => {
    if (isAsset(exchange.request.url ?? "")) return next();
    if (watch.isAway) return answerPlainly(exchange, AWAY);
    const began = performance.now();
    const brokeWithDatabase = () => exchange.response.statusCode === 500 && watch.wasAwaySince(began);
    replaceWhen(brokeWithDatabase, exchange, answerAway);
    await next();
  };
}

function answerAway(exchange: Exchange): void {
  answerPlainly(exchange, AWAY);
}
