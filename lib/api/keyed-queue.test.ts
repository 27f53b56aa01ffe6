import { expect, test } from "vitest";
import { KeyedQueue } from "./keyed-queue";

test("works under one key run one after another, in the order in which they came", async () => {
  const turns = new KeyedQueue();
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await Promise.resolve();
    told.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all(["one", "two", "three"].map((name) => turns.take("a", work(name))))).toEqual([
    "one",
    "two",
    "three",
  ]);
  expect(told).toEqual(["one begins", "one ends", "two begins", "two ends", "three begins", "three ends"]);
});

test("another key does not wait", async () => {
  const turns = new KeyedQueue();
  let open = () => {};
  const held = turns.take(
    "a",
    () =>
      new Promise<void>((resolve) => {
        open = resolve;
      }),
  );
  expect(await turns.take("b", async () => "done")).toBe("done");
  open();
  await held;
});

test("what one throws reaches who asked for it, and the next has its turn", async () => {
  const turns = new KeyedQueue();
  const broken = turns.take("a", async () => {
    throw new Error("broken");
  });
  const next = turns.take("a", async () => "next");
  await expect(broken).rejects.toThrow("broken");
  expect(await next).toBe("next");
});

test("too many are sent away, and when they are gone there is room again", async () => {
  const turns = new KeyedQueue();
  let open = () => {};
  const held = turns.take(
    "a",
    () =>
      new Promise<void>((resolve) => {
        open = resolve;
      }),
  );
  const waiting = Array.from({ length: 300 }, () => turns.take("a", async () => "done"));
  expect(await waiting[299]).toBeNull();
  open();
  await held;
  const outcomes = await Promise.all(waiting);
  expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(199);
  expect(await turns.take("a", async () => "again")).toBe("again");
});
