import type { Exchange, Handler } from "../exchange";
import { nonceOf } from "../security-headers";
import { type Captured, capture } from "./capture";
import type { Freshness } from "./freshness";
import { type KeptPage, keptPage } from "./kept-page";
import { type PageKey, pageKey } from "./page-key";
import type { PageStore } from "./page-store";
import { type Sharing, sendPage } from "./send-page";

/** A page of more bytes is sent as it comes, and never kept. */
const LONGEST = 24_000_000;

type Keeping = { readonly store: PageStore; readonly freshness: Freshness; readonly sharing: Sharing };
type Making = { readonly version: string; readonly page: Promise<KeptPage | "not kept" | "gone"> };

/**
 * Returns a handler that answers whoever has no session with finished pages, and lets Next make each page once for all who wait for it
 * (decision 047). A page is sent only while the database is heard, and only if nothing has changed since its making began.
 */
export function keepPages({ store, freshness, sharing }: Keeping): Handler {
  const underWay = new Map<string, Making>();

  return async (exchange, next) => {
    const at = pageKey(exchange.request);
    if (!at) return passing(exchange, next, freshness);
    if (!(await freshness.reached())) return next();
    for (;;) {
      const kept = store.get(at);
      if (kept) return sendPage(exchange, kept, sharing);
      if (exchange.request.method === "HEAD") return next();
      const making = underWay.get(at.key);
      if (making?.version !== store.version(at)) return make(exchange, next, at);
      const page = await making.page;
      if (page === "not kept") return next();
      if (page !== "gone") return sendPage(exchange, page, sharing);
    }
  };

  async function make(exchange: Exchange, next: () => Promise<void>, at: PageKey): Promise<void> {
    const { request, response } = exchange;
    const { promise: page, resolve } = Promise.withResolvers<KeptPage | "not kept" | "gone">();
    const making: Making = { version: store.version(at), page };
    underWay.set(at.key, making);
    const { headers } = request;
    const accepted = headers["accept-encoding"];
    delete headers["accept-encoding"];
    const held = capture(response, LONGEST);
    const settle = (what: KeptPage | "not kept" | "gone") => {
      if (underWay.get(at.key) === making) underWay.delete(at.key);
      resolve(what);
    };
    try {
      const answered = next();
      const outcome = await Promise.race([held.outcome, answered.then(() => held.outcome)]);
      if (accepted !== undefined) headers["accept-encoding"] = accepted;
      if (outcome === "gone") settle("gone");
      else if (outcome === "too long") settle("not kept");
      else await send(exchange, outcome);
      await answered;
    } catch (error) {
      held.release();
      settle("gone");
      throw error;
    }

    async function send(to: Exchange, answer: Captured): Promise<void> {
      const made = await keptPage(answer, { world: at.world, nonce: nonceOf(request) });
      settle(made ?? "not kept");
      if (!made) return void response.end(answer.body);
      store.keep(at, made, making.version);
      await sendPage(to, made, sharing);
    }
  }
}

/** What is no page for everybody: a write is waited for by those who read after it. */
async function passing(
  { request, response }: Exchange,
  next: () => Promise<void>,
  freshness: Freshness,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") response.once("close", freshness.write());
  await next();
}
