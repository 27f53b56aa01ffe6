import type { ServerResponse } from "node:http";
import type { Exchange } from "./exchange";

/** Headers that describe the body that is not sent. */
const OF_THE_BODY = ["Content-Encoding", "Transfer-Encoding", "ETag", "Vary", "Link"];

/**
 * Looks at the response when its first byte is about to be sent: if `isWrong` by then, `answer` answers in its place, and what the
 * others still write goes nowhere.
 */
export function replaceWhen(isWrong: () => boolean, exchange: Exchange, answer: (exchange: Exchange) => void): void {
  const { response } = exchange;
  const { write, end, writeHead } = response;
  const restore = () => Object.assign(response, { write, end, writeHead });
  /** Whether the answer has been replaced. */
  const check = (): boolean => {
    if (!isWrong()) return false;
    restore();
    for (const name of OF_THE_BODY) response.removeHeader(name);
    answer(exchange);
    silence(response);
    return true;
  };
  // What others have put around these meanwhile (compression does) stays: they call us, and we pass on.
  response.writeHead = (...head: unknown[]) => {
    response.statusCode = Number(head[0]);
    return check() ? response : Reflect.apply(writeHead, response, head);
  };
  response.write = (...chunk: unknown[]) => {
    if (!response.headersSent && check()) return true;
    return Reflect.apply(write, response, chunk);
  };
  response.end = (...last: unknown[]) => {
    if (!response.headersSent && check()) return response;
    return Reflect.apply(end, response, last);
  };
}

function silence(response: ServerResponse): void {
  response.writeHead = () => response;
  response.write = (...chunk: unknown[]) => called(chunk, true);
  response.end = (...last: unknown[]) => called(last, response);
}

/** Calls the callback that may stand at the end, as the writer waits for it. */
function called<T>(given: readonly unknown[], answer: T): T {
  const callback = given.at(-1);
  if (typeof callback === "function") process.nextTick(() => callback());
  return answer;
}
