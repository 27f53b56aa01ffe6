import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Answered, ViewerAnswers } from "./viewer-answers";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Answers that wait until they are given, and what was asked for. */
function asking() {
  type Give = (answers: Record<string, unknown>, viewer?: string | null) => void;
  const requests: { about: readonly string[]; give: Give; fail(): void }[] = [];
  const answers = new ViewerAnswers((about) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answered>();
    const give: Give = (given, viewer = "anna") => resolve({ viewer, answers: given });
    requests.push({ about, give, fail: () => reject(new Error("away")) });
    return promise;
  });
  const heard: string[] = [];
  const want = (about: string) => {
    const end = answers.listen(about, () => heard.push(`${about}: ${JSON.stringify(answers.answerTo(about))}`));
    answers.ask(about);
    return end;
  };
  return { answers, requests, heard, want, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

test("what several parts of a page ask goes out as one request, each question once", async () => {
  const { requests, heard, want, answers, pass } = asking();
  for (const about of ["world/x", "menu", "world/x"]) want(about);
  await pass(20);
  expect(requests.map(({ about }) => about)).toEqual([["menu", "world/x"]]);
  expect(answers.answerTo("menu")).toBeUndefined();
  requests[0]?.give({ menu: { name: "Anna" } });
  await pass(0);
  expect(answers.answerTo("menu")).toEqual({ name: "Anna" });
  expect(answers.answerTo("world/x"), "nothing is known of it").toBeNull();
  expect(heard).toContain('menu: {"name":"Anna"}');
});

test("an answer stays until another one comes, and the same one changes nothing", async () => {
  const { requests, heard, want, answers, pass } = asking();
  want("menu");
  await pass(20);
  requests[0]?.give({ menu: [1] });
  await pass(0);
  const first = answers.answerTo("menu");
  answers.ask("menu");
  await pass(20);
  expect(answers.answerTo("menu")).toBe(first);
  requests[1]?.give({ menu: [1] });
  await pass(0);
  expect(answers.answerTo("menu")).toBe(first);
  expect(heard).toHaveLength(1);
});

test("an answer that was asked for before the last question does not count", async () => {
  const { requests, want, answers, pass } = asking();
  want("menu");
  await pass(20);
  answers.ask("menu");
  await pass(20);
  requests[1]?.give({ menu: "new" });
  await pass(0);
  requests[0]?.give({ menu: "old" });
  await pass(0);
  expect(answers.answerTo("menu")).toBe("new");
});

test("what fails is asked again a few times, then when the page is shown again", async () => {
  const { requests, want, answers, pass } = asking();
  want("menu");
  for (const ms of [20, 1_000, 4_000, 15_000]) {
    await pass(ms);
    requests.at(-1)?.fail();
    await pass(0);
  }
  await pass(600_000);
  expect(requests).toHaveLength(4);
  answers.askAgain();
  await pass(20);
  requests[4]?.give({ menu: "here" });
  await pass(0);
  expect(answers.answerTo("menu")).toBe("here");
});

test("what nothing on the page wants any more is forgotten and not asked", async () => {
  const { requests, want, answers, pass } = asking();
  const end = want("article/x/y");
  await pass(20);
  requests[0]?.give({ "article/x/y": { save: true } });
  await pass(0);
  end();
  const again = want("article/x/y");
  await pass(0);
  expect(answers.answerTo("article/x/y"), "it was drawn anew").toEqual({ save: true });
  again();
  await pass(20);
  expect(answers.answerTo("article/x/y")).toBeUndefined();
  answers.askAgain();
  await pass(20);
  expect(requests).toHaveLength(1);
});

test("when their session has ended, what somebody has before them stays until they or somebody else signs in", async () => {
  const { requests, want, answers, pass } = asking();
  want("menu");
  await pass(20);
  requests[0]?.give({ menu: "Anna's" });
  await pass(0);
  answers.askAgain();
  want("world/x");
  await pass(20);
  requests[1]?.give({ menu: "a visitor's", "world/x": "a visitor's" }, null);
  await pass(0);
  expect([answers.answerTo("menu"), answers.answerTo("world/x")]).toEqual(["Anna's", "a visitor's"]);
  answers.askAgain();
  await pass(20);
  requests[2]?.give({ menu: "Boris's", "world/x": "Boris's" }, "boris");
  await pass(0);
  expect([answers.answerTo("menu"), answers.answerTo("world/x")]).toEqual(["Boris's", "Boris's"]);
});

test("a page that comes back from the browser's memory believes that nobody is signed in", async () => {
  const { requests, want, answers, pass } = asking();
  want("menu");
  await pass(20);
  requests[0]?.give({ menu: "Anna's" });
  await pass(0);
  answers.forgetViewer();
  answers.askAgain();
  await pass(20);
  requests[1]?.give({ menu: "a visitor's" }, null);
  await pass(0);
  expect(answers.answerTo("menu")).toBe("a visitor's");
});
