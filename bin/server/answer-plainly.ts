import type { Exchange } from "./exchange";
import { noticePage } from "./notice-page";
import type { PlainAnswer } from "./plain-answer";

/** Sends the answer in the form that the client reads, and never keeps it in a cache. */
export function answerPlainly({ request, response }: Exchange, answer: PlainAnswer): void {
  const { type, body } = formFor(request, answer);
  response.statusCode = answer.status;
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.setHeader("Cache-Control", "private, no-store");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  if (answer.retryAfterSeconds !== undefined) response.setHeader("Retry-After", answer.retryAfterSeconds);
  response.end(body);
}

function formFor({ url = "", method, headers }: Exchange["request"], answer: PlainAnswer) {
  const { title, status, kind, detail } = answer;
  if (url.startsWith("/api/")) {
    const body = JSON.stringify({ type: "about:blank", title, status, kind, detail });
    return { type: "application/problem+json", body };
  }
  // Next's client shows the text of a failed server action as its error's message.
  if (headers["next-action"] !== undefined) return { type: "text/plain", body: `${title}. ${detail}` };
  return { type: "text/html", body: noticePage(answer, { again: method === "GET" }) };
}
