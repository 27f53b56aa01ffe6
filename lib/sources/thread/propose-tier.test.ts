import { expect, test } from "vitest";
import { realSource } from "@/lib/sources/source-fixtures";
import { postsIn, threadOf, words } from "@/lib/sources/testing/a-thread";
import { threadFile } from "@/prisma/seed/sample";
import { proposeThreadmark } from "./propose-threadmark";
import { namesPerson, proposeTiers } from "./propose-tier";
import { type ReadPost, reasonLabel } from "./tier";

const tiersOf = (posts: readonly ReadPost[]) => [...proposeTiers(posts).values()].map(({ tier }) => tier);
const reasonsOf = (posts: readonly ReadPost[], post: number) =>
  proposeTiers(posts).get(post)?.reasons.map(reasonLabel) ?? [];
const numbersOf = (posts: readonly ReadPost[], tier: string) =>
  [...proposeTiers(posts)].filter(([, proposed]) => proposed.tier === tier).map(([number]) => number);

test("what the author tells at length is story, what they say in passing a note; both say why", () => {
  const posts = threadOf(["Ada", "It begins."], ["Ada", words(90)], ["Ada", "More on Sunday."]);
  expect(tiersOf(posts)).toEqual(["story", "story", "note"]);
  expect(reasonsOf(posts, 1)).toEqual(["It begins the thread."]);
  expect(reasonsOf(posts, 2)).toEqual(["The thread’s author writes 90 words and answers nobody."]);
  expect(reasonsOf(posts, 3)).toEqual(["It is short for a part of the story: 3 words."]);
});

test("the author answers where they quote somebody, speak to somebody by name, or say so", () => {
  const posts = threadOf(
    ["Ada", "It begins."],
    ["Ben", "Who pays for the bridge?"],
    ["Ada", `Ben said:\n\n\n> Who pays for the bridge?\n\n${words(200)}`],
    ["Ada", `On the money, since Ben asked. ${words(200)}`],
    ["Ada", `Corrections to all of it. ${words(200)}`],
    ["Ada", `Ada said:\n\n\n> It begins.\n\n${words(200)}`],
  );
  expect(tiersOf(posts)).toEqual(["story", "discussion", "note", "note", "note", "story"]);
  expect(reasonsOf(posts, 3)).toEqual(["The author answers what is quoted: Ben, post 2."]);
  expect(reasonsOf(posts, 4)).toEqual(["It begins by speaking to Ben."]);
  expect(reasonsOf(posts, 5)).toEqual(["It opens with “Corrections”."]);
});

test("a guest's post is one of the story when they have leave, or when the author takes it up; else it is discussion", () => {
  const posts = threadOf(
    ["Ada", "It begins."],
    ["Ben", `Guest post, with Ada's leave. ${words(60)}`],
    ["Cem", `A guest chapter from me. ${words(60)}`],
    ["Dot", `A guest chapter, too. ${words(60)}`],
    ["Ada", `Cem said:\n\n\n> A guest chapter from me.\n\nThat is canon now.`],
  );
  expect(tiersOf(posts)).toEqual(["story", "guest", "guest", "discussion", "note"]);
  expect(reasonsOf(posts, 3)).toEqual(["It says that it is a guest’s post, and the author takes it up in post 5."]);
  expect(reasonsOf(posts, 4).join(" ")).toContain("nothing shows that the author took it up");
});

test("a name is found whole and as it is written", () => {
  expect(namesPerson("since sapper_bob asked", "sapper_bob")).toBe(true);
  expect(namesPerson("@Lex: yes", "Lex")).toBe(true);
  expect(namesPerson("a lexical matter of Lexington", "Lex")).toBe(false);
  expect(namesPerson("as Al said", "Al")).toBe(false);
});

test("a first line is a title where it is short, ends as no sentence does, and more follows", () => {
  const marks = (text: string) => threadOf(["Ada", text]).map(proposeThreadmark)[0];
  expect(marks(`Chapter 3: The ice road\n\n${words(20)}`)).toBe("Chapter 3: The ice road");
  expect(marks(`**The ice road**\nIt opened in May.`)).toBe("The ice road");
  expect(marks(`The ice road opened.\n\n${words(20)}`)).toBeNull();
  expect(marks("The ice road")).toBeNull();
  expect(marks(`then nothing\n\n${words(20)}`)).toBeNull();
});

test("in the sample thread the four parts of the story, the guest and the notes are told apart", () => {
  const posts = postsIn(threadFile);
  expect(numbersOf(posts, "story")).toEqual([1, 2, 3, 7]);
  expect(numbersOf(posts, "guest")).toEqual([23]);
  expect(numbersOf(posts, "note")).toEqual([8, 10, 12, 15, 17, 20, 22, 25, 27, 29, 30]);
});

const real = realSource("thread-japanese-siberia.txt");

test.skipIf(!real)("in the real thread the four parts of the story and the six answers are told apart", () => {
  const posts = postsIn(real ?? "");
  expect(numbersOf(posts, "story")).toEqual([1, 2, 3, 7]);
  expect(numbersOf(posts, "note")).toEqual([8, 12, 13, 28, 31, 33]);
  expect(numbersOf(posts, "guest")).toEqual([]);
  expect(numbersOf(posts, "discussion")).toHaveLength(24);
  expect(posts.filter((post) => proposeThreadmark(post) !== null).map(({ number }) => number)).toEqual([7]);
});
