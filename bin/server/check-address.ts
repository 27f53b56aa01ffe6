import { answerPlainly } from "./answer-plainly";
import type { Handler } from "./exchange";
import type { PlainAnswer } from "./plain-answer";

/** Characters of path and query. RFC 9110, section 4.1, asks servers to take 8,000; the product's own stay below 2,000. */
const MAX_ADDRESS = 8_000;

const BROKEN: PlainAnswer = {
  status: 400,
  kind: "invalid",
  title: "This address cannot be read",
  detail:
    "Part of it is damaged, as happens when a link is cut or copied twice. Look at it again, or start from the list of worlds.",
};

const TOO_LONG: PlainAnswer = {
  status: 414,
  kind: "invalid",
  title: "This address is too long",
  detail: `An address can have at most ${MAX_ADDRESS.toLocaleString("en")} characters. Something was pasted into it that belongs elsewhere.`,
};

/**
 * Refuses addresses that are none: too long, not percent-encoded UTF-8 in the path, or with NUL anywhere, which PostgreSQL cannot store.
 * A bad escape in the query stays (`?q=100%`): it is read as it stands.
 */
export const checkAddress: Handler = async (exchange, next) => {
  const address = exchange.request.url ?? "";
  if (address.length > MAX_ADDRESS) answerPlainly(exchange, TOO_LONG);
  else if (isReadable(address)) await next();
  else answerPlainly(exchange, BROKEN);
};

function isReadable(address: string): boolean {
  if (!address.startsWith("/") || address.includes("%00")) return false;
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
