import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state";
import { answerPlainly } from "./answer-plainly";
import type { Handler } from "./exchange";
import type { PlainAnswer } from "./plain-answer";

const UNREADABLE: PlainAnswer = {
  status: 400,
  kind: "invalid",
  title: "This page was asked for in a damaged way",
  detail: "What the browser says of the page that it comes from cannot be read. Load the page again.",
};

/**
 * Refuses the request of a page that says in a way that Next cannot read where in the site it comes from (`Next-Router-State-Tree`): Next
 * answers 500, as if something of ours had broken. It is asked with Next's own function, so that nothing is refused but that.
 * Next's client loads the whole page where it gets such an answer.
 */
export const checkNavigation: Handler = async (exchange, next) => {
  if (isReadable(exchange.request.headers["next-router-state-tree"])) await next();
  else answerPlainly(exchange, UNREADABLE);
};

function isReadable(state: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(state);
    return true;
  } catch {
    return false;
  }
}
