import type { ServerResponse } from "node:http";
import {
  canonInstead,
  DIALS,
  type DialsGiven,
  dialsGiven,
  dialsMet,
  isContinuityAlone,
  withDials,
  withoutDials,
  worldPath,
} from "@/lib/canon/dials";
import { DIALS_HEADER } from "@/lib/canon/dials-header";
import { standpointQuery } from "@/lib/canon/input";
import { frontMessages } from "@/lib/language/subjects/front";
import { answerPlainly } from "./answer-plainly";
import type { Exchange, Handler, Next } from "./exchange";
import { Capture, type Captured } from "./pages/capture";

/** Bytes of a page in whose links dials are carried along; a longer one is not sent. */
const MOST = 64_000_000;

/**
 * Minds the dials of decision 079, in one place for all pages of worlds: one that does not know them shows nothing while one is set. The
 * links of one that does carry them along. Such a page is loaded whole each time: what Next's client would ask for has no links.
 */
export const mindDials: Handler = async (exchange, next) => {
  const { request } = exchange;
  delete request.headers[DIALS_HEADER];
  const { pathname, searchParams } = new URL(`http://localhost${request.url ?? "/"}`);
  const home = worldPath(pathname)?.home;
  const dials = home === undefined ? null : dialsGiven(searchParams);
  if (home === undefined || !dials) return next();
  const met = dialsMet(pathname, searchParams);
  const readable = standpointQuery.safeParse(dials).success;
  if (met.by === "canon") return lead(exchange, met.to);
  if (met.by === "nothing") return refuse(exchange, home, withoutDials(pathname, searchParams, DIALS), dials);
  // The list of canon says what is wrong with a dial, beside its field.
  if (!readable && pathname !== `${home}/canon`) return lead(exchange, canonInstead(home, searchParams));
  request.headers[DIALS_HEADER] = encodeURIComponent(request.url ?? "");
  askWhole(request);
  await carry(exchange, next, home, dials);
};

/** Has the whole page made; what a form sends is answered as Next's client asked for. */
function askWhole({ headers, method }: Exchange["request"]): void {
  const asked = method === "POST" ? /^accept-encoding$/ : /^(?:rsc|next-router-.*|next-url|accept-encoding)$/;
  for (const name of Object.keys(headers)) if (asked.test(name)) delete headers[name];
}

function lead({ response }: Exchange, to: string): Promise<void> {
  response.writeHead(307, { Location: to, "Cache-Control": "private, no-store" }).end();
  return Promise.resolve();
}

function refuse(exchange: Exchange, home: string, off: string, dials: DialsGiven): Promise<void> {
  const t = frontMessages();
  const alone = isContinuityAlone(dials);
  const ways = [
    { href: withDials(`${home}/canon`, home, dials), label: alone ? t("backToCanonThere") : t("backToWhatYouMaySee") },
    { href: off, label: alone ? t("showItInTheFirst") : t("takeTheDialsOff") },
  ];
  answerPlainly(exchange, {
    status: 400,
    kind: "invalid",
    title: alone ? t("notInThisContinuity") : t("notFromHere"),
    detail: alone ? t("thisPageKnowsTheFirstAlone") : t("thisPageCannotLeaveOut"),
    ways,
  });
  return Promise.resolve();
}

/** Sends a page with the dials in every link that stays in its world. */
async function carry({ response }: Exchange, next: Next, home: string, dials: DialsGiven): Promise<void> {
  const capture = new Capture(response, MOST);
  try {
    // Next has answered only when its answer is sent: whoever awaited it before sending would wait for ever.
    const answered = next();
    const outcome = await Promise.race([capture.outcome, answered.then(() => capture.outcome)]);
    if (outcome !== "gone" && outcome !== "too long") send(response, outcome, home, dials);
    await answered;
  } catch (error) {
    capture.release();
    throw error;
  }
}

function send(response: ServerResponse, { body: made }: Captured, home: string, dials: DialsGiven): void {
  const location = response.getHeader("location");
  if (typeof location === "string") response.setHeader("location", withDials(location, home, dials));
  const isHtml = String(response.getHeader("content-type") ?? "").startsWith("text/html");
  const body = isHtml ? Buffer.from(carriedIn(made.toString("utf8"), home, dials)) : made;
  response.setHeader("Cache-Control", "private, no-store");
  response.setHeader("Content-Length", body.length);
  response.end(body);
}

/** Markup in which the links of a world have its dials; a link that takes them off (`data-dials="off"`) stays as it is. */
export function carriedIn(html: string, home: string, dials: DialsGiven): string {
  return html.replace(/<a\s[^>]*>/g, (tag) =>
    tag.includes('data-dials="off"')
      ? tag
      : tag.replace(/(\shref=")([^"]*)"/, (_all, before: string, href: string) => {
          const address = withDials(href.replaceAll("&amp;", "&"), home, dials);
          return `${before}${address.replaceAll("&", "&amp;")}"`;
        }),
  );
}
