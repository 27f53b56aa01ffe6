import { loadPassages } from "@/components/api/world-api";
import type { Suggestion } from "@/lib/evidence/suggestions/suggestion";
import type { Hit } from "@/lib/search/hit";
import type { PassageView, SourceView } from "@/lib/sources/source";
import type { FoundPassage } from "./cited-passage";

/** More pages than these are not turned for one passage: 200 passages each. */
const MOST_PAGES = 100;

/** The source that a hit of the search stands in. */
export function sourceOfHit(hit: Hit, sources: readonly SourceView[]): SourceView | undefined {
  const id = /^\/sources\/([^#/]+)/.exec(hit.path)?.[1];
  return sources.find((source) => source.id === id);
}

/** The passage of a hit with its whole text; null when it cannot be had. */
export async function passageOfHit(
  world: string,
  hit: Hit,
  sources: readonly SourceView[],
  signal?: AbortSignal,
): Promise<FoundPassage | null> {
  const source = sourceOfHit(hit, sources);
  if (!source) return null;
  const post = Number(/, post (\d+) by /.exec(hit.title)?.[1] ?? 0);
  const passage = await findIn(world, source, hit.id, post > 0 ? post : undefined, signal);
  return passage && { source, passage };
}

/** A suggested passage with its whole text and the words proposed; null when it cannot be had. */
export async function passageOfSuggestion(
  world: string,
  { passage: id, source: sourceId, post, quote }: Suggestion,
  sources: readonly SourceView[],
): Promise<FoundPassage | null> {
  const source = sources.find((each) => each.id === sourceId);
  const passage = source ? await findIn(world, source, id, post ?? undefined) : null;
  return source && passage ? { source, passage, words: quote } : null;
}

/** A passage by its id; `post` says where it should be, and spares reading the whole source. */
export async function findIn(
  world: string,
  source: SourceView,
  id: string,
  post: number | undefined,
  signal?: AbortSignal,
): Promise<PassageView | null> {
  let cursor: string | null | undefined;
  for (let page = 0; page < MOST_PAGES && cursor !== null; page += 1) {
    const which = { ...(post ? { post } : {}), ...(cursor ? { cursor } : {}) };
    const answer = await loadPassages(world, source.id, which, signal);
    if (!answer.ok) return null;
    const found = answer.value.items.find((passage) => passage.id === id);
    if (found) return found;
    cursor = answer.value.nextCursor;
  }
  return post ? findIn(world, source, id, undefined, signal) : null;
}
