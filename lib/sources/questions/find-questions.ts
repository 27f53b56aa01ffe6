import { countWords } from "@/lib/document/model/text";
import { namesPerson } from "@/lib/sources/thread/propose-tier";
import { ownPassages, type ReadPassage, type ReadPost } from "@/lib/sources/thread/tier";
import { askingSentences } from "./asking-sentences";
import type { AnswerBy } from "./question";

/** A passage that is one short question, up to these words, before so many words of the same person: they answer themselves. */
const HEADLINE_WORDS = 8;
const MIN_OWN_ANSWER = 40;
/** Of the shorter text's words, how many must stand in the other, for a quotation to be one of a question. */
const MIN_SHARED = 0.6;
/** So many posts after a question its asker is named for it; later on, for something else. */
const NAMED_WITHIN = 100;

/** A passage in which somebody else than the thread's author asks, and where they answer it first. */
export type FoundQuestion = {
  readonly passage: string;
  readonly post: number;
  readonly postId: string;
  readonly author: string;
  /** The sentences that ask, one a line. */
  readonly text: string;
  readonly answer: FoundAnswer | null;
};

/** The post in which the author answers, and the passage with which their own words begin there. */
export type FoundAnswer = {
  readonly post: number;
  readonly postId: string;
  readonly passage: string | null;
  readonly by: AnswerBy;
};

/**
 * The questions that readers of a thread ask, in order. One counts as answered when the author (who wrote the first post)
 * afterwards quotes it, or quotes another part of its post where that asks nothing else, or names its asker and no question of
 * the same asker came between. What several sentences of a passage ask is one question: a mark of a person is about the passage.
 */
export function findQuestions(posts: readonly ReadPost[]): readonly FoundQuestion[] {
  const starter = posts[0]?.author;
  const questions: Omit<FoundQuestion, "answer">[] = [];
  const byPost = new Map<number, Omit<FoundQuestion, "answer">[]>();
  const answers = new Map<string, FoundAnswer>();
  const asked = new Map<string, number>();
  for (const post of posts) {
    if (post.author === starter) {
      for (const [passage, answer] of answersIn(post, byPost, asked)) {
        if (!answers.has(passage)) answers.set(passage, answer);
      }
      continue;
    }
    const own = questionsIn(post);
    if (own.length === 0) continue;
    questions.push(...own);
    byPost.set(post.number, own);
    asked.set(post.author, post.number);
  }
  return questions.map((question) => ({ ...question, answer: answers.get(question.passage) ?? null }));
}

function questionsIn(post: ReadPost): Omit<FoundQuestion, "answer">[] {
  const { number, id, author } = post;
  const own = ownPassages(post);
  return own.flatMap((passage, index) => {
    const sentences = askingSentences(passage.text);
    if (sentences.length === 0 || answersHimself(passage, own.slice(index + 1), sentences.length)) return [];
    const text = sentences.map((sentence) => sentence.text).join("\n");
    return [{ passage: passage.id, post: number, postId: id, author, text }];
  });
}

/** "So what about China?", and then what the same person thinks of China. */
function answersHimself(passage: ReadPassage, after: readonly ReadPassage[], asking: number): boolean {
  if (asking > 1 || countWords(passage.text) > HEADLINE_WORDS) return false;
  const answer = after.filter(({ text }) => askingSentences(text).length === 0);
  return answer.reduce((sum, { text }) => sum + countWords(text), 0) >= MIN_OWN_ANSWER;
}

type OpenQuestion = Omit<FoundQuestion, "answer">;

/** What a post of the author answers, by passage. */
function answersIn(
  post: ReadPost,
  byPost: ReadonlyMap<number, readonly OpenQuestion[]>,
  asked: ReadonlyMap<string, number>,
): [string, FoundAnswer][] {
  const found: [string, FoundAnswer][] = [];
  const where = (passage: string | null, by: AnswerBy): FoundAnswer => {
    return { post: post.number, postId: post.id, passage, by };
  };
  for (const { quoted, text, after } of quotationsIn(post)) {
    const questions = byPost.get(quoted) ?? [];
    const same = questions.filter((question) => question.text.split("\n").some((asking) => sharesMost(asking, text)));
    for (const question of same) found.push([question.passage, where(after, "quotation")]);
    const [only] = questions;
    if (same.length === 0 && questions.length === 1 && only) found.push([only.passage, where(after, "post")]);
  }
  const own = ownPassages(post);
  for (const [author, number] of asked) {
    if (post.number - number > NAMED_WITHIN) continue;
    const naming = own.find(({ text }) => namesPerson(text, author));
    for (const question of naming ? (byPost.get(number) ?? []) : []) {
      found.push([question.passage, where(naming?.id ?? null, "name")]);
    }
  }
  return found;
}

type Quotation = { readonly quoted: number; readonly text: string; readonly after: string | null };

/** The quotations of a post, without those inside others: whom they quote, their words, and the passage after them. */
function quotationsIn(post: ReadPost): Quotation[] {
  const groups = new Map<number, { quoted: number; texts: string[]; last: number }>();
  for (const [index, { depth, group, quotes, text }] of post.passages.entries()) {
    if (depth !== 1 || group === null || quotes?.post === undefined || quotes.post === null) continue;
    const known = groups.get(group) ?? { quoted: quotes.post, texts: [], last: index };
    known.texts.push(text);
    groups.set(group, { ...known, last: index });
  }
  return [...groups.values()].map(({ quoted, texts, last }) => {
    const after = post.passages.slice(last + 1).find(({ depth }) => depth === 0) ?? ownPassages(post)[0];
    return { quoted, text: texts.join("\n"), after: after?.id ?? null };
  });
}

/** Whether one text holds most of the words of the other. */
function sharesMost(one: string, other: string): boolean {
  const left = wordSetOf(one);
  const right = wordSetOf(other);
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  if (short.size === 0) return false;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared >= short.size * MIN_SHARED;
}

function wordSetOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}
