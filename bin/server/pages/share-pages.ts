import { SHARED_PAGE_HEADER, sharedPageHeader } from "@/lib/auth/shared-page";
import type { Exchange, Handler, Next } from "../exchange";
import { nonceOf } from "../security-headers";
import { answeredApart } from "./answered-apart";
import type { AudienceReader } from "./audience";
import type { Freshness } from "./freshness";
import { type KeptPage, keptPage } from "./kept-page";
import { type PageKey, sharedPageKey } from "./page-key";
import type { PageStore } from "./page-store";
import { type Sharing, sendPage } from "./send-page";
import { withoutScripts } from "./without-scripts";

type Parts = {
  readonly store: PageStore;
  readonly freshness: Freshness;
  readonly sharing: Sharing;
  /** What the pages know this process by. */
  readonly secret: string;
  readonly audience: Pick<AudienceReader, "audienceOf">;
};

/** One making of a page, for all who wait for it; null: it is none that can be shared. */
type Making = { readonly version: string; readonly page: Promise<KeptPage | null> };

/**
 * Returns a handler that sends all who have signed in the same finished page (decision 049): it has places for what depends on who reads,
 * and asks for that by itself. It is made without anybody's cookie, so that it cannot hold what is somebody's own. A page of a
 * private world is sent to nobody of whom the database does not say, at this request, that they are a member.
 */
export function sharePages(parts: Parts): Handler {
  const underWay = new Map<string, Making>();
  return async (exchange, next) => {
    const { request } = exchange;
    delete request.headers[SHARED_PAGE_HEADER];
    const open = sharedPageKey(request, "signed-in");
    const theirs = sharedPageKey(request, "members");
    if (!open || !theirs) return next();
    if (request.method !== "GET" && request.method !== "HEAD") return pass(parts, exchange, next);
    if (!(await parts.freshness.reached())) return next();
    const known = parts.store.get(open);
    const page = known ?? (await pageOf({ parts, underWay, exchange, next }, { "signed-in": open, members: theirs }));
    return page ? sendPage(exchange, page, parts.sharing) : next();
  };
}

/** What a server action answers has the same places as the page that it draws anew, so that nothing on the screen changes its form. */
function pass({ secret }: Parts, { request }: Exchange, next: Next): Promise<void> {
  request.headers[SHARED_PAGE_HEADER] = sharedPageHeader(secret, { members: null });
  return next();
}

type Task = {
  readonly parts: Parts;
  readonly underWay: Map<string, Making>;
  readonly exchange: Exchange;
  readonly next: Next;
};

/** Returns the page that may be sent; null where they are to be made one of their own. */
async function pageOf(task: Task, keys: Record<"signed-in" | "members", PageKey>): Promise<KeptPage | null> {
  const { parts, exchange } = task;
  const asked = () => parts.audience.audienceOf(exchange.request.headers.cookie ?? "", keys.members.world ?? "");
  const audience = await asked();
  if (audience === null) return null;
  const known = parts.store.get(keys[audience]);
  if (known) return known;
  const page = await made(task, keys[audience]);
  // While it was made they may have been shown out.
  return audience === "members" && (await asked()) !== "members" ? null : page;
}

/** Has the page made, or waits for the one who does. */
async function made({ parts, underWay, exchange, next }: Task, at: PageKey): Promise<KeptPage | null> {
  const version = parts.store.version(at);
  const other = underWay.get(at.key);
  if (other?.version === version) return other.page;
  const making: Making = { version, page: make(parts, exchange, next, at) };
  underWay.set(at.key, making);
  try {
    const page = await making.page;
    if (page) parts.store.keep(at, page, version);
    return page;
  } finally {
    if (underWay.get(at.key) === making) underWay.delete(at.key);
  }
}

async function make({ secret }: Parts, { request }: Exchange, next: Next, at: PageKey): Promise<KeptPage | null> {
  const members = at.audience === "members" ? at.world : null;
  const answer = await answeredApart(request, { [SHARED_PAGE_HEADER]: sharedPageHeader(secret, { members }) }, next, {
    at,
  });
  if (!answer) return null;
  const body = withoutScripts(answer, request.url ?? "/");
  return keptPage({ ...answer, body }, { ...at, nonce: nonceOf(request) });
}
