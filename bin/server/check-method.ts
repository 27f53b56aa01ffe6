import { answerPlainly } from "./answer-plainly";
import type { Handler } from "./exchange";
import type { PlainAnswer } from "./plain-answer";

/** What a page is asked by. Next would answer PUT and TRACE like GET. */
const OF_PAGES = ["GET", "HEAD", "POST"];
const OF_FILES = ["GET", "HEAD"];
const OF_API = [...OF_PAGES, "PUT", "PATCH", "DELETE", "OPTIONS"];

/** What is given away as a file has no form, and so no server action. */
const FILES = [
  /^\/icon\.svg$/,
  /^\/files\//,
  /^\/w\/[^/]+\/((a|people)\/[^/]+\/)?feed\.atom$/,
  /^\/w\/[^/]+\/(?:graph|ledger|map|timeline)\/csv$/,
  /^\/w\/[^/]+\/timeline\/ics$/,
  /^\/w\/[^/]+\/sources\/[^/]+\/export$/,
];

const NOT_OFFERED: PlainAnswer = {
  status: 405,
  kind: "invalid",
  title: "This address takes no such request",
  detail: "The method of the request is none that this address knows; nothing was done.",
};

/** Refuses methods that nothing here answers. */
export const checkMethod: Handler = async (exchange, next) => {
  const { method = "", url = "" } = exchange.request;
  const offered = methodsOf(url.split("?", 1)[0] ?? "");
  if (offered.includes(method)) return next();
  exchange.response.setHeader("Allow", offered.join(", "));
  answerPlainly(exchange, NOT_OFFERED);
};

function methodsOf(path: string): readonly string[] {
  if (path.startsWith("/api/")) return OF_API;
  return FILES.some((file) => file.test(path)) ? OF_FILES : OF_PAGES;
}
