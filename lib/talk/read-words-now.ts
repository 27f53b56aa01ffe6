import { revisionContent } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import type { DocJson } from "@/lib/document/model/json";
import { MAX_QUOTE, type WordsNow } from "./discussion";
import { type WordsAnchor, wordsIn } from "./quoted-words";
import { newestPassage } from "./read-passage";

/** What the row of a discussion says of the words that it is about. */
type Words = {
  readonly worldId: string;
  readonly articleId: string | null;
  readonly passageId: string | null;
  readonly claimId: string | null;
  readonly revision: number | null;
  readonly quote: string;
  readonly anchor: unknown;
};

/**
 * Where the words of discussions are by now, in their order. A revision that several of them need is read once: `head` is the newest
 * of each article, by the article's id.
 */
export async function wordsNow(
  db: Db,
  discussions: readonly Words[],
  head: ReadonlyMap<string, number>,
): Promise<WordsNow[]> {
  const revisions = new Map<string, Promise<DocJson | null>>();
  const read = (articleId: string, number: number): Promise<DocJson | null> => {
    const key = `${articleId} ${number}`;
    const doc = revisions.get(key) ?? revisionContent(db, articleId, number).then((found) => found?.doc ?? null);
    revisions.set(key, doc);
    return doc;
  };
  const answers: WordsNow[] = [];
  // One after another: several hundred of them must not take all connections.
  for (const each of discussions) answers.push(await whereabouts(db, each, head.get(each.articleId ?? "") ?? 0, read));
  return answers;
}

type Read = (articleId: string, number: number) => Promise<DocJson | null>;

async function whereabouts(db: Db, words: Words, head: number, read: Read): Promise<WordsNow> {
  const { worldId, articleId, passageId, claimId, revision, quote } = words;
  if (passageId !== null) return passageNow(db, worldId, passageId, quote);
  if (articleId === null || revision === null || words.anchor === null) return null;
  const claim = claimId === null ? null : await db.claim.findFirst({ where: { id: claimId, articleId } });
  if (claim) return { state: claim.text === quote ? "there" : "changed", block: claim.block, text: claim.text };
  const anchor = words.anchor as WordsAnchor;
  const stands = async (number: number) => {
    const doc = await read(articleId, number);
    if (doc && claimId !== null && claimsOf(doc).some(({ id }) => id === claimId)) return true;
    return doc && wordsIn(doc, anchor, quote);
  };
  const doc = await read(articleId, head);
  return (
    (doc && wordsIn(doc, anchor, quote)) ?? { state: "gone", removedIn: await lastRemoval(revision, head, stands) }
  );
}

async function passageNow(db: Db, worldId: string, id: string, quote: string): Promise<WordsNow> {
  const found = await newestPassage(db, worldId, id);
  if (!found) return { state: "gone", removedIn: null };
  const { text } = found;
  return { state: text.startsWith(quote) ? "there" : "changed", block: id, text: text.slice(0, MAX_QUOTE) };
}

/**
 * The revision after `from` that removed words which the newest no longer has: the halves of the history are asked in turn, so that a
 * thousand revisions need ten of them. Words that went and came back several times have several; then it is one of these.
 */
async function lastRemoval(from: number, head: number, stands: (number: number) => Promise<unknown>): Promise<number> {
  let [there, gone] = [from, head];
  while (gone - there > 1) {
    const middle = Math.floor((there + gone) / 2);
    if (await stands(middle)) there = middle;
    else gone = middle;
  }
  return gone;
}
