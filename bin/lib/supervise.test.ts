import { expect, test } from "vitest";
import { allGivenUp, type RestartLimits, type Run, supervise } from "./supervise";

const LIMITS: RestartLimits = { pauseMs: 40, recoveredAfterMs: 5_000, ends: 4 };

/** A program whose runs are ended by hand, and whose starts fail when they are told to. */
class Fake {
  readonly name = "The lamp";
  readonly startedAt: number[] = [];
  readonly said: string[] = [];
  failing: string | undefined;
  end: (why: string) => void = () => {};

  async start(): Promise<Run> {
    this.startedAt.push(performance.now());
    if (this.failing) throw new Error(this.failing);
    const ended = new Promise<string>((resolve) => {
      this.end = resolve;
    });
    return { ended, stop: async () => this.end("stopped") };
  }

  /** Ends the run that goes on, and waits for the next start. */
  async endAndWait(why: string): Promise<void> {
    const starts = this.startedAt.length;
    this.end(why);
    await expect.poll(() => this.startedAt.length, { interval: 5 }).toBe(starts + 1);
  }

  supervised(limits = LIMITS) {
    return supervise(this, (line) => this.said.push(line), limits);
  }
}

test("what ends is started again at once, then after pauses that double", async () => {
  const lamp = new Fake();
  const supervised = await lamp.supervised();
  for (const why of ["exit code 3", "killed by SIGSEGV", "exit code 4"]) await lamp.endAndWait(why);
  const [first = 0, second = 0, third = 0, fourth = 0] = lamp.startedAt;
  expect(second - first).toBeLessThan(35);
  expect(third - second).toBeGreaterThanOrEqual(39);
  expect(fourth - third).toBeGreaterThanOrEqual(79);
  await expect.poll(() => lamp.said.length).toBe(6);
  expect(lamp.said.filter((line) => !line.includes("serves again"))).toEqual([
    "The lamp ended: exit code 3. Starting it again.",
    "The lamp ended: killed by SIGSEGV. Starting it again in 0.04 s.",
    "The lamp ended: exit code 4. Starting it again in 0.08 s.",
  ]);
  await supervised.stop();
});

test("after so many ends in a row it is given up, with the last reason; starts that fail count", async () => {
  const lamp = new Fake();
  const supervised = await lamp.supervised();
  lamp.failing = "its wire is cut";
  await lamp.endAndWait("exit code 3");
  expect(await supervised.gaveUp).toBe(
    "The lamp ended 4 times in a row and is not started again. The last time: its wire is cut.",
  );
  expect(lamp.startedAt).toHaveLength(4);
});

test("of several, one that is given up is told of, and all are given up with the last", async () => {
  const [lamp, other] = [new Fake(), new Fake()];
  const both = await Promise.all([lamp.supervised(), other.supervised()]);
  const said: string[] = [];
  let all: string | undefined;
  void allGivenUp(both, (line) => said.push(line)).then((why) => {
    all = why;
  });
  lamp.failing = "its wire is cut";
  await lamp.endAndWait("exit code 3");
  await expect
    .poll(() => said)
    .toEqual([expect.stringMatching(/its wire is cut\. Of the others 1 still serves; restart/)]);
  expect(all).toBeUndefined();
  other.failing = "there is no oil";
  await other.endAndWait("exit code 3");
  await expect.poll(() => all).toContain("there is no oil");
  expect(said).toHaveLength(1);
});

test("what ran for long enough has all its tries again", async () => {
  const lamp = new Fake();
  const supervised = await lamp.supervised({ ...LIMITS, ends: 2, recoveredAfterMs: 0 });
  for (let time = 0; time < 5; time += 1) await lamp.endAndWait("exit code 3");
  expect(lamp.said.filter((line) => line.includes("Starting it again in"))).toEqual([]);
  await supervised.stop();
});

test("the first start is tried once, and its error is the caller's", async () => {
  const lamp = new Fake();
  lamp.failing = "there is no oil";
  await expect(lamp.supervised()).rejects.toThrow("there is no oil");
  expect(lamp.startedAt).toHaveLength(1);
});

test("what is stopped stays stopped, also during a pause", async () => {
  const lamp = new Fake();
  const supervised = await lamp.supervised({ ...LIMITS, pauseMs: 60_000 });
  await lamp.endAndWait("exit code 3");
  await expect.poll(() => lamp.said.at(-1)).toContain("serves again");
  lamp.end("exit code 4");
  await expect.poll(() => lamp.said.at(-1)).toContain("Starting it again in 60 s");
  await supervised.stop();
  expect(lamp.startedAt).toHaveLength(2);
  const other = new Fake();
  await (await other.supervised()).stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([other.startedAt.length, other.said]).toEqual([1, []]);
});
