import { expect, test } from "vitest";
import { Gate } from "./gate";

const LIMITS = { inside: 2, perAddress: 2, waiting: 2, waitingOfOne: 2, waitMs: 10_000 };
const patient = new AbortController().signal;

async function entered(outcome: Promise<(() => void) | "full">): Promise<() => void> {
  const leave = await outcome;
  if (leave === "full") throw new Error("The gate was full");
  return leave;
}

test("whoever comes beyond those inside waits, in the order of coming, and is sent away when too many wait", async () => {
  const gate = new Gate(LIMITS);
  const first = await entered(gate.enter("a", patient));
  await entered(gate.enter("b", patient));
  const order: string[] = [];
  const third = gate.enter("c", patient).then(() => order.push("third"));
  const fourth = gate.enter("d", patient).then(() => order.push("fourth"));
  expect(await gate.enter("e", patient)).toBe("full");
  expect(order).toEqual([]);
  first();
  await third;
  expect(order).toEqual(["third"]);
  first();
  await Promise.race([fourth, new Promise((resolve) => setTimeout(resolve, 20))]);
  expect(order, "leaving twice gives no second place").toEqual(["third"]);
});

test("one place can take neither all the room nor the whole queue", async () => {
  const gate = new Gate({ ...LIMITS, inside: 3, perAddress: 2, waitingOfOne: 1 });
  const leave = await entered(gate.enter("flood", patient));
  await entered(gate.enter("flood", patient));
  const waits = gate.enter("flood", patient);
  expect(await gate.enter("flood", patient)).toBe("full");
  await entered(gate.enter("reader", patient));
  leave();
  await entered(waits);
});

test("whoever waits too long, or has gone, is no longer in the way", async () => {
  const gate = new Gate({ ...LIMITS, inside: 1, perAddress: 1, waitMs: 20 });
  const leave = await entered(gate.enter("a", patient));
  expect(await gate.enter("b", patient)).toBe("full");
  const hasty = new AbortController();
  const gone = gate.enter("c", hasty.signal);
  hasty.abort();
  expect(await gone).toBe("full");
  leave();
  await entered(gate.enter("d", patient));
});
