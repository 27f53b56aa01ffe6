import type { Exchange, Handler, Next } from "../exchange";
import { nonceOf } from "../security-headers";
import { Capture, type Captured } from "./capture";
import type { Freshness } from "./freshness";
import { type KeptPage, keptPage } from "./kept-page";
import { notePageInMaking } from "./page-in-making";
import { type PageKey, pageKey } from "./page-key";
import type { PageStore } from "./page-store";
import { type Sharing, sendPage } from "./send-page";

/** A page of more bytes is sent as it comes, and never kept. */
const LONGEST = 24_000_000;

type Keeping = { readonly store: PageStore; readonly freshness: Freshness; readonly sharing: Sharing };

/** One making of a page, for all who wait for it; gone: the one for whom it was begun went away. */
type Making = { readonly version: string; readonly page: Promise<KeptPage | "not kept" | "gone"> };

/**
 * Returns a handler that answers whoever has no session with finished pages, and lets Next make each page once for all who wait for it
 * (decision 047). A page is sent only while the database is heard, and kept only if nothing has changed since its making began.
 */
export function keepPages(keeping: Keeping): Handler {
  const { store, freshness, sharing } = keeping;
  const underWay = new Map<string, Making>();
  return async (exchange, next) => {
    const at = pageKey(exchange.request);
    if (!at) return passOn(exchange, next, freshness);
    if (!(await freshness.reached())) return next();
    for (;;) {
      const kept = store.get(at);
      if (kept) return sendPage(exchange, kept, sharing);
      if (exchange.request.method === "HEAD") return next();
      const making = underWay.get(at.key);
      if (making?.version !== store.version(at)) return make({ keeping, underWay, at, exchange, next });
      const page = await making.page;
      if (page === "not kept") return next();
      if (page !== "gone") return sendPage(exchange, page, sharing);
    }
  };
}

/** What is no page for everybody: a write is waited for by those who read after it. */
async function passOn({ request, response }: Exchange, next: Next, freshness: Freshness): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") response.once("close", freshness.write());
  await next();
}

type Task = {
  readonly keeping: Keeping;
  readonly underWay: Map<string, Making>;
  readonly at: PageKey;
  readonly exchange: Exchange;
  readonly next: Next;
};

/** Has the page made for this request, and sends it to those who came meanwhile as well. */
async function make({ keeping, underWay, at, exchange, next }: Task): Promise<void> {
  const { promise: page, resolve } = Promise.withResolvers<KeptPage | "not kept" | "gone">();
  const making: Making = { version: keeping.store.version(at), page };
  underWay.set(at.key, making);
  const settle = (what: KeptPage | "not kept" | "gone"): void => {
    if (underWay.get(at.key) === making) underWay.delete(at.key);
    resolve(what);
  };
  const accepted = withoutEncodings(exchange);
  const capture = new Capture(exchange.response, LONGEST);
  notePageInMaking(exchange.request, at);
  try {
    const answered = next();
    const outcome = await Promise.race([capture.outcome, answered.then(() => capture.outcome)]);
    accepted.restore();
    if (outcome === "gone") settle("gone");
    else if (outcome === "too long") settle("not kept");
    else settle(await finish(outcome, { keeping, at, exchange, version: making.version }));
    await answered;
  } catch (error) {
    capture.release();
    settle("gone");
    throw error;
  }
}

type Finished = Pick<Task, "keeping" | "at" | "exchange"> & { readonly version: string };

async function finish(answer: Captured, { keeping, at, exchange, version }: Finished): Promise<KeptPage | "not kept"> {
  const page = await keptPage(answer, { ...at, nonce: nonceOf(exchange.request) });
  if (!page) {
    exchange.response.end(answer.body);
    return "not kept";
  }
  keeping.store.keep(at, page, version);
  await sendPage(exchange, page, keeping.sharing);
  return page;
}

/** Next packs what it sends where the client takes that; we need it as it is. */
function withoutEncodings({ request: { headers } }: Exchange): { restore(): void } {
  const accepted = headers["accept-encoding"];
  delete headers["accept-encoding"];
  return {
    restore: () => {
      if (accepted !== undefined) headers["accept-encoding"] = accepted;
    },
  };
}
