import type { ServerResponse } from "node:http";
import { answerPlainly } from "./answer-plainly";
import type { Handler } from "./exchange";
import type { PlainAnswer } from "./plain-answer";
import { replaceWhen } from "./replace-when";

/** The answer to a request at which something of ours broke. */
export const BROKE: PlainAnswer = {
  status: 500,
  kind: "internal",
  title: "This page could not be shown",
  detail: "This is our fault. Saved work is safe. Try again, and tell whoever runs this wiki if it keeps happening.",
};

/** Next's address of the error page that it made when it was built. */
const BUILT_PAGE = "/_global-error";

const NOWHERE: PlainAnswer = {
  status: 404,
  kind: "notFound",
  title: "There is no such page",
  detail: "This address leads nowhere. Start from the list of worlds.",
};

/**
 * Answers with a page of ours where Next says no more than "Internal Server Error", or sends the error page that it made when it was built:
 * the scripts of that one have no nonce, so that our own policy stops them and its buttons do nothing.
 */
export const showFault: Handler = async (exchange, next) => {
  const { request, response } = exchange;
  if (request.url?.split("?", 1)[0] === BUILT_PAGE) return answerPlainly(exchange, NOWHERE);
  replaceWhen(
    () => response.statusCode === 500 && isBare(response),
    exchange,
    () => answerPlainly(exchange, BROKE),
  );
  await next();
};

/** Pages that are rendered for their request, problems of the API and answers to Next's client say what they have to say. */
function isBare(response: ServerResponse): boolean {
  const type = String(response.getHeader("content-type") ?? "text/plain");
  return type.startsWith("text/plain") || (type.startsWith("text/html") && response.hasHeader("x-nextjs-prerender"));
}
