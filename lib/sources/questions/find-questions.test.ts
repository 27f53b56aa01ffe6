import { expect, test } from "vitest";
import { realSource } from "@/lib/sources/source-fixtures";
import { postsIn, threadOf, words } from "@/lib/sources/testing/a-thread";
import type { ReadPost } from "@/lib/sources/thread/tier";
import { threadFile } from "@/prisma/seed/sample";
import { askingSentences } from "./asking-sentences";
import { findQuestions } from "./find-questions";

const asked = (text: string) => askingSentences(text).map((sentence) => sentence.text);
/** Question by question: its post, the post that answers it, and how. */
const found = (posts: readonly ReadPost[]) =>
  findQuestions(posts).map(({ post, answer }) => [post, answer?.post ?? null, answer?.by ?? null]);

test("sentences ask with a question mark, indirectly, or by the verb before the subject", () => {
  expect(asked("Bravo. Who pays for it? I would not.")).toEqual(["Who pays for it?"]);
  expect(asked("1) What price? 2) The heirs?!")).toEqual(["1) What price?", "2) The heirs?!"]);
  expect(asked("Curious to see how the army changes.")).toHaveLength(1);
  expect(asked("I wonder whether the ice holds.")).toHaveLength(1);
  expect(asked("Still looking forward to how you explain it.")).toHaveLength(1);
  expect(asked("But would they move ships to Alaska.")).toHaveLength(1);
  expect(asked("So they are allies...?")).toHaveLength(1);
});

test("a manner of speaking, a condition, an order and what somebody else asks do not ask", () => {
  expect(asked("Who knows? May a dull man talk about tonnage? Right?")).toEqual([]);
  expect(asked("Had they attacked, the ice would have held. Do keep it going!")).toEqual([]);
  expect(asked('He asked "Who goes there?" and fired. “Why us?” they said.')).toEqual([]);
  expect(asked("The heirs of “who?” are many.")).toEqual([]);
  expect(asked("Looking forward to the next part. Will follow.")).toEqual([]);
});

test("passages made to be slow are read to their end", () => {
  for (const text of ['"a?" '.repeat(30_000), "“".repeat(90_000), "!".repeat(90_000)]) expect(asked(text)).toEqual([]);
  expect(asked("x? ".repeat(30_000)).length).toBeGreaterThan(1000);
});

test("a question is answered where the author quotes it, or quotes its post and it asks nothing else", () => {
  const posts = threadOf(
    ["Ada", "It begins."],
    ["Ben", "Splendid work, all of it.\n\nWho pays for the bridge?"],
    ["Cem", "Where is the fleet?\n\nAnd what of the ice, will it hold?"],
    ["Ada", "Ben said:\n\n\n> Splendid work, all of it.\n\nThe railway does."],
    ["Ada", "Cem said:\n\n\n> And what of the ice, will it hold?\n\nUntil May."],
  );
  expect(found(posts)).toEqual([
    [2, 4, "post"],
    [3, null, null],
    [3, 5, "quotation"],
  ]);
  expect(findQuestions(posts)[2]?.answer?.passage).toBe("t5.2");
});

test("a question is answered where the author names its asker afterwards; only the last one that they asked", () => {
  const posts = threadOf(
    ["Ada", "It begins. Ben will like it."],
    ["Ben", "Who pays for the bridge?"],
    ["Ben", "And when does it freeze?"],
    ["Ada", "In November, Ben."],
  );
  expect(found(posts)).toEqual([
    [2, null, null],
    [3, 4, "name"],
  ]);
});

test("the author's own questions, those inside quotations, and answers of other readers do not count", () => {
  const posts = threadOf(
    ["Ada", "Who is at the door?"],
    ["Ben", "Ada said:\n\n\n> Who is at the door?\n\nI like that."],
    ["Cem", "Which door?"],
    ["Ben", "Cem said:\n\n\n> Which door?\n\nThat of the shed."],
    ["Ada", "Ben said:\n\n\n> Cem said:\n> \n> > Which door?\n>\n> That of the shed.\n\nSo it is."],
  );
  expect(found(posts)).toEqual([[3, null, null]]);
});

test("who asks as a headline and goes on at length does not ask", () => {
  const posts = threadOf(["Ada", "It begins."], ["Ben", `So what about China?\n\n${words(50)}`]);
  expect(found(posts)).toEqual([]);
});

test("in the sample thread nine passages ask, and seven of them are answered", () => {
  expect(found(postsIn(threadFile))).toEqual([
    [4, null, null],
    [5, 8, "quotation"],
    [9, 10, "quotation"],
    [13, 15, "name"],
    [14, null, null],
    [21, 22, "quotation"],
    [24, 25, "quotation"],
    [26, 27, "quotation"],
    [28, 29, "quotation"],
  ]);
});

const real = realSource("thread-japanese-siberia.txt");

test.skipIf(!real)("in the real thread twelve passages ask; the five that the author quotes are answered", () => {
  expect(found(postsIn(real ?? ""))).toEqual([
    [4, null, null],
    [5, 8, "quotation"],
    [9, 13, "quotation"],
    [10, null, null],
    [11, 12, "quotation"],
    [14, 28, "quotation"],
    [17, null, null],
    [19, null, null],
    [20, null, null],
    [21, null, null],
    [32, 33, "quotation"],
    [34, null, null],
  ]);
});
