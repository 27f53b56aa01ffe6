import type { ChangesFilter } from "@/lib/activity/changes/change";
import { changesOf } from "@/lib/activity/changes/read";
import { answerFeed } from "@/lib/activity/feeds/answer-feed";
import { atomFeed, type FeedChannel } from "@/lib/activity/feeds/atom-feed";
import { feedViewer } from "@/lib/auth/feed-viewer";
import { systemClock } from "@/lib/base/clock";
import { siteAddress } from "@/lib/base/site-address";
import { isStorable } from "@/lib/base/storable-text";
import { db } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";
import type { WorldView } from "@/lib/worlds/world";

/** Entries of a feed: what programs that ask once a day should not miss in a busy world. */
const ENTRIES = 60;

/** What is followed, and which changes belong to it. */
type Followed = { readonly channel: FeedChannel; readonly filter: ChangesFilter };

/**
 * Serves a feed. `follow` says what of the world is followed; null: there is no such thing. A private world answers as
 * one that does not exist to all but those whose key or token may read it.
 */
export async function serveFeed(
  request: Request,
  params: Promise<Readonly<Record<string, string>> & { readonly world: string }>,
  follow: (world: WorldView, query: URLSearchParams) => Promise<Followed | null>,
): Promise<Response> {
  const segments = await params;
  if (!Object.values(segments).every(isStorable)) return words(404, NOTHING);
  const query = new URL(request.url).searchParams;
  const asked = { key: query.get("key"), authorization: request.headers.get("authorization") };
  const viewer = await feedViewer(db, asked, systemClock());
  if (!viewer.ok) return words(viewer.failure.kind === "notAllowed" ? 403 : 401, viewer.failure.detail);
  const world = await worldFor(db, viewer.value, segments.world);
  const followed = world && (await follow(world, query));
  if (!followed) return words(404, NOTHING);
  const lines = await changesOf(db, world, followed.filter, { limit: ENTRIES, apart: true });
  const body = atomFeed(followed.channel, lines, siteAddress());
  return answerFeed(request, { body, changed: lines[0]?.at ?? null, isPublic: world.visibility === "public" });
}

const NOTHING =
  "There is no such feed, or it needs a key. A member of a private world makes one on the account page and adds ?key=KEY to the address.";

const REFUSED = {
  "content-type": "text/plain; charset=utf-8",
  get "cache-control"() {
    return "private, no-store";
  },
};

function words(status: number, detail: string): Response {
  return new Response(`${detail}\n`, { status, headers: REFUSED });
}
