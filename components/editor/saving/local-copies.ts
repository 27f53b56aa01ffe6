import type { Snapshot } from "@/components/api/content";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import type { DocJson } from "@/lib/document/model/json";

/** A copy of unsaved work on this device: the net under the draft on the server. `at` is ms since 1970. */
export type LocalCopy = { readonly key: string; readonly at: number; readonly snapshot: Snapshot };

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The beginning of the keys of somebody's copies in a world: one of an article, or all of articles that are new. */
export function copyPrefix(user: string, world: string, article: string | null): string {
  return `canonry:draft:${user}:${world}:${article === null ? "new:" : `article:${article}:`}`;
}

/** Keeps a copy; false where the device has no room or keeps nothing. */
export function keepCopy(store: Store | null, key: string, snapshot: Snapshot, at: number): boolean {
  try {
    store?.setItem(key, JSON.stringify({ at, snapshot }));
    return store !== null;
  } catch {
    return false;
  }
}

/** Throws a copy away. */
export function dropCopy(store: Store | null, key: string): void {
  try {
    store?.removeItem(key);
  } catch {
    // A device that keeps nothing has nothing to throw away.
  }
}

/** The copies under a prefix, latest first; what is no copy is passed over. */
export function copiesUnder(store: Store | null, prefix: string): readonly LocalCopy[] {
  const copies: LocalCopy[] = [];
  try {
    for (let index = 0; store !== null && index < store.length; index += 1) {
      const key = store.key(index);
      const copy = key?.startsWith(prefix) ? copyIn(key, store.getItem(key)) : null;
      if (copy) copies.push(copy);
    }
  } catch {
    return copies;
  }
  return copies.sort((a, b) => b.at - a.at);
}

/** The browser's store, or null where it may not be used. */
export function deviceStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function copyIn(key: string, json: string | null): LocalCopy | null {
  try {
    const { at, snapshot } = JSON.parse(json ?? "") as Partial<LocalCopy>;
    return typeof at === "number" && isSnapshot(snapshot) ? { key, at, snapshot } : null;
  } catch {
    return null;
  }
}

function isSnapshot(value: Partial<Snapshot> | undefined): value is Snapshot {
  if (typeof value !== "object" || value === null) return false;
  const { title, kind, tags, aliases, summary, baseRevision, doc } = value;
  const texts = [title, summary].every((each) => typeof each === "string");
  const lists = [tags, aliases].every((each) => Array.isArray(each) && each.every((item) => typeof item === "string"));
  return texts && lists && ARTICLE_KINDS.some((each) => each === kind) && Number.isInteger(baseRevision) && isDoc(doc);
}

function isDoc(doc: DocJson | undefined): boolean {
  return doc?.type === "doc";
}
