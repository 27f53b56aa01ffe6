import type { ServerResponse } from "node:http";
import { currentLanguage } from "@/lib/language/current-language";
import { frontMessages } from "@/lib/language/subjects/front";
import type { Handler } from "./exchange";
import { noticeBody } from "./notice-page";
import type { PlainAnswer } from "./plain-answer";

/** As in app/not-found.tsx. */
function notFound(): PlainAnswer {
  const t = frontMessages();
  const [title, detail] = [t("thereIsNothingAtThisAddress"), t("ifYouTypedTheAddressCheck")];
  return { status: 404, kind: "notFound", title, detail };
}

/** How the document begins that Next sends where a page says `notFound()`: its body is empty, and is drawn in the browser. */
const EMPTY_DOCUMENT = '<!DOCTYPE html><html id="__next_error__"';
const BODY = "<body>";

/**
 * Puts words for browsers without scripts into the empty document that Next sends for what is not there. Next's client draws a page
 * of its own over them, so that everybody else sees nothing of this.
 */
export const explainNotFound: Handler = async ({ request, response }, next) => {
  sendPlain(request.headers, () => response.statusCode === 404);
  changeFirst(response, (chunk) => {
    const found = response.statusCode === 404 && chunk.indexOf(EMPTY_DOCUMENT) === 0 ? chunk.indexOf(BODY) : -1;
    if (found < 0) return chunk;
    const at = found + BODY.length;
    const words = Buffer.from(`<noscript>${noticeBody(notFound())}</noscript>`);
    const head = chunk.subarray(EMPTY_DOCUMENT.length, at);
    return Buffer.concat([
      Buffer.from(`${EMPTY_DOCUMENT} lang="${currentLanguage()}"`),
      head,
      words,
      chunk.subarray(at),
    ]);
  });
  await next();
};

/** Next compresses what it sends as soon as it sends it, and looks then at what the client takes: where `isWanted`, nothing but plain text. */
function sendPlain(headers: NodeJS.Dict<string | string[]>, isWanted: () => boolean): void {
  const accepted = headers["accept-encoding"];
  if (accepted === undefined) return;
  Object.defineProperty(headers, "accept-encoding", {
    configurable: true,
    enumerable: true,
    get: () => (isWanted() ? "identity" : accepted),
  });
}

/** Lets the first bytes of the body be changed. What others put around these functions meanwhile (compression does) stays. */
function changeFirst(response: ServerResponse, change: (chunk: Buffer) => Buffer): void {
  const { write, end } = response;
  let begun = false;
  const changed = ([chunk, ...rest]: unknown[]): unknown[] => {
    if (begun || (typeof chunk !== "string" && !(chunk instanceof Uint8Array))) return [chunk, ...rest];
    begun = true;
    const bytes = Buffer.from(chunk);
    const body = change(bytes);
    if (body !== bytes && !response.headersSent) response.removeHeader("Content-Length");
    return body === bytes ? [chunk, ...rest] : [body, ...rest];
  };
  response.write = (...given: unknown[]) => Reflect.apply(write, response, changed(given));
  response.end = (...given: unknown[]) => Reflect.apply(end, response, changed(given));
}
