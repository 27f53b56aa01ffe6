import type { IncomingMessage } from "node:http";
import { isFromBrowser, isSameOrigin } from "@/lib/auth/same-origin";
import { answerPlainly } from "./answer-plainly";
import { type Handler, hasBody } from "./exchange";
import type { PlainAnswer } from "./plain-answer";
import { isReadableForm } from "./readable-form";
import { wholeBody } from "./whole-body";

/** Bytes of a form: what Next takes for a server action, too. Documents and imports go to the API. */
const MAX_FORM = 1024 * 1024;

const UNREADABLE: PlainAnswer = {
  status: 400,
  kind: "invalid",
  title: "This form cannot be read",
  detail: "It arrived damaged; nothing was done. Load the page again, and send it once more.",
};
const TOO_LARGE: PlainAnswer = {
  ...UNREADABLE,
  status: 413,
  title: "This form is too large",
  detail: "A form holds 1 MB at most; nothing was done. Longer texts belong into an article or an import.",
};
const FOREIGN: PlainAnswer = {
  ...UNREADABLE,
  status: 403,
  title: "This form was sent by another site",
  detail: "Nothing was done. Open the page here, and send it from there.",
};

/**
 * Looks at what is sent to a page, which can only be a server action: Next answers 500 to one that comes from another site, is too large
 * or cannot be decoded, as if something of ours had broken.
 */
export const checkAction: Handler = async (exchange, next) => {
  const { method, url = "" } = exchange.request;
  const refusal = method === "POST" && !url.startsWith("/api/") ? await refusalOf(exchange.request) : null;
  if (refusal === null) await next();
  else if (refusal !== "gone") answerPlainly(exchange, refusal);
};

async function refusalOf(request: IncomingMessage): Promise<PlainAnswer | "gone" | null> {
  if (isForeign(request)) return FOREIGN;
  const body = hasBody(request) ? await wholeBody(request, MAX_FORM) : Buffer.alloc(0);
  if (body === "gone") return body;
  if (body === "too large") return TOO_LARGE;
  return (await isReadableForm(request.headers, body)) ? null : UNREADABLE;
}

/**
 * Next lets `Origin: null` pass, which a sandboxed frame of any site sends: without any cookie it could sign a reader in as somebody else.
 * What says nothing of where it comes from is no browser.
 */
function isForeign({ headers }: IncomingMessage): boolean {
  const said = new Headers();
  const { origin, "sec-fetch-site": site } = headers;
  if (origin !== undefined) said.set("origin", origin);
  if (site !== undefined) said.set("sec-fetch-site", String(site));
  const [called = ""] = String(headers["x-forwarded-host"] ?? headers.host).split(",");
  said.set("host", called.trim());
  return isFromBrowser({ headers: said }) && !isSameOrigin({ method: "POST", headers: said });
}
