import { expect, test } from "vitest";
import { failed, success } from "@/lib/base/result";
import { Lane } from "./lane";
import { inThread } from "./pool";

const PATIENT = { runMs: 30_000, memory: 400 };
const read = (markdown: string, limits = PATIENT) => inThread("documents", "readDocument", { markdown }, limits);
/** A megabyte in which each paragraph is as busy as it may be: the reader of emphasis takes ten seconds for it. */
const RUNAWAY = `${"**a ".repeat(400)}\n\n`.repeat(700);

test("a text is read in a thread as it is read here", async () => {
  const result = await read("# A heading\n\n- one\n- two");
  expect(result).toMatchObject({ ok: true, value: { ok: true, value: expect.stringContaining('"text":"two"') } });
}, 60_000);

test("what a text is refused for comes back as it is", async () => {
  const result = await read(`x\n${"> ".repeat(200)}a`);
  expect(result).toMatchObject({ ok: true, value: { ok: false, failure: { kind: "invalid" } } });
}, 60_000);

test("a runaway is ended, this thread goes on meanwhile, and the next one is served", async () => {
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 20);
  const result = await read(RUNAWAY, { runMs: 2_000, memory: 400 });
  clearInterval(ticking);
  expect(result).toMatchObject(failed({ kind: "tooLarge", detail: expect.stringContaining("after 2 seconds") }));
  expect(ticks).toBeGreaterThan(30);
  expect(await read("after it")).toMatchObject({ ok: true, value: { ok: true } });
}, 60_000);

test("one that needs too much memory is ended alone", async () => {
  const result = await read("a\n\n".repeat(660_000), { runMs: 60_000, memory: 150 });
  expect(result).toMatchObject(failed({ kind: "tooLarge", detail: expect.stringContaining("150 MB") }));
  expect(await read("after it")).toMatchObject({ ok: true, value: { ok: true } });
}, 90_000);

test("a mistake of ours is thrown, not told as if the text were wrong", async () => {
  await expect(inThread("documents", "readDocument", { json: "{" }, PATIENT)).rejects.toThrow(/JSON/);
}, 60_000);

test("in a lane the first come first, some wait, and for the others there is no room", async () => {
  const lane = new Lane({ atOnce: 1, waiting: 2, waitMs: 10_000 }, () => busy);
  const done: string[] = [];
  const work = (name: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    done.push(name);
    return name;
  };
  const results = await Promise.all(["a", "b", "c", "d"].map((name) => lane.run(work(name))));
  expect(results).toEqual([success("a"), success("b"), success("c"), failed(busy)]);
  expect(done).toEqual(["a", "b", "c"]);
});

test("who waits too long is told so, and what fails makes room", async () => {
  const lane = new Lane({ atOnce: 1, waiting: 2, waitMs: 30 }, () => busy);
  const fails = lane.run(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    throw new Error("broken");
  });
  expect(await lane.run(async () => "late")).toEqual(failed(busy));
  await expect(fails).rejects.toThrow("broken");
  expect(await lane.run(async () => "next")).toEqual(success("next"));
});

const busy = { kind: "unavailable", detail: "Busy.", retryAfterSeconds: 1 } as const;
