import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { Freshness } from "./freshness";

/** A database that answers when it is told to. */
class SlowDatabase {
  count = 0;
  private readonly waiting: ((answered: boolean) => void)[] = [];
  readonly ask = () => {
    this.count += 1;
    return new Promise<boolean>((resolve) => this.waiting.push(resolve));
  };
  async answer(answered = true): Promise<void> {
    this.waiting.shift()?.(answered);
    await wait(0);
  }
}

test("those who come together are answered by one question, and for a while nobody asks again", async () => {
  const asked = new SlowDatabase();
  const fresh = new Freshness(asked.ask);
  const both = Promise.all([fresh.reached(), fresh.reached()]);
  await asked.answer();
  expect(await both).toEqual([true, true]);
  expect(await fresh.reached()).toBe(true);
  expect(asked.count).toBe(1);
  await wait(120);
  const later = fresh.reached();
  await asked.answer();
  expect([await later, asked.count]).toEqual([true, 2]);
});

test("who reads after a write waits for a question that was put after it, also where one was under way", async () => {
  const asked = new SlowDatabase();
  const fresh = new Freshness(asked.ask);
  const first = fresh.reached();
  const end = fresh.write();
  const during = fresh.reached();
  end();
  let after = false;
  const second = fresh.reached().then(() => {
    after = true;
  });
  await asked.answer();
  await first;
  expect([after, asked.count]).toEqual([false, 2]);
  await asked.answer();
  await Promise.all([during, second]);
  expect(after).toBe(true);
  const once = await fresh.reached();
  expect([once, asked.count], "it is asked again only if that write ended after the last question").toEqual([true, 2]);
});

test("a database that is away proves nothing, and is asked again at once", async () => {
  const asked = new SlowDatabase();
  const fresh = new Freshness(asked.ask);
  const first = fresh.reached();
  await asked.answer(false);
  expect(await first).toBe(false);
  const second = fresh.reached();
  await asked.answer();
  expect([await second, asked.count]).toEqual([true, 2]);
});
