import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApiFailure } from "@/components/api/api-client";
import type { Snapshot } from "@/components/api/content";
import { failed, type Result, success } from "@/lib/base/result";
import { doc, p } from "@/lib/document/model/build";
import { DraftKeeper } from "./draft-keeper";

type Answer = Result<{ savedAt: string }, ApiFailure>;

const storedDraft: Answer = success({ savedAt: "2026-11-22T12:04:00.000Z" });
const refused = (kind: ApiFailure["kind"]): Answer => failed({ kind, detail: kind, issues: [], body: {} });

function keeperSetup() {
  const world = {
    text: "" as string | null,
    answer: storedDraft,
    sent: [] as string[],
    device: null as string | null,
    withdrawn: 0,
  };
  const keeper = new DraftKeeper({
    snapshot: () => (world.text === null ? null : snapshot(world.text)),
    send: async ({ title }) => {
      world.sent.push(title);
      return world.answer;
    },
    withdraw: async () => {
      world.withdrawn += 1;
    },
    keepOnDevice: ({ title }) => {
      world.device = title;
      return true;
    },
    dropFromDevice: () => {
      world.device = null;
    },
  });
  const type = (text: string | null) => {
    world.text = text;
    keeper.changed();
  };
  return { world, keeper, type };
}

function snapshot(title: string): Snapshot {
  return { title, kind: "event", tags: [], aliases: [], summary: "", baseRevision: 1, doc: doc(p(title)) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a draft", () => {
  test("is on the device at once and on the server after a pause; then the device forgets it", async () => {
    const { world, keeper, type } = keeperSetup();
    type("a");
    await vi.advanceTimersByTimeAsync(500);
    expect(world).toMatchObject({ device: "a", sent: [] });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(world).toMatchObject({ device: null, sent: ["a"] });
    expect(keeper.getState()).toEqual({ kind: "kept", at: new Date("2026-11-22T12:04:00.000Z") });
  });

  test("is sent now and then even if the author never pauses", async () => {
    const { world, type } = keeperSetup();
    for (let at = 0; at < 24; at += 1) {
      type(`text ${at}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(world.sent.length).toBe(1);
  });

  test("stays on the device while the network is gone, and is sent when it is back", async () => {
    const { world, keeper, type } = keeperSetup();
    world.answer = refused("offline");
    type("offline");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.getState()).toMatchObject({ kind: "onDevice", failure: { kind: "offline" } });
    expect(world.device).toBe("offline");
    world.answer = storedDraft;
    keeper.retry();
    await vi.advanceTimersByTimeAsync(10);
    expect(keeper.getState().kind).toBe("kept");
    expect(world.device).toBeNull();
  });

  test("is tried again by itself, ever more seldom", async () => {
    const { world, type } = keeperSetup();
    world.answer = refused("broken");
    type("x");
    await vi.advanceTimersByTimeAsync(2_000 + 4_000 + 8_000 + 16_000 + 100);
    expect(world.sent.length).toBe(4);
  });

  test("that comes too soon after the others stays on the device and is sent a little later, by itself", async () => {
    const { world, keeper, type } = keeperSetup();
    world.answer = refused("tooMany");
    type("one word");
    await vi.advanceTimersByTimeAsync(2_000);
    type("one word more");
    await vi.advanceTimersByTimeAsync(600);
    expect(world).toMatchObject({ sent: ["one word"], device: "one word more" });
    world.answer = storedDraft;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(world).toMatchObject({ sent: ["one word", "one word more"], device: null });
    expect(keeper.getState().kind).toBe("kept");
  });

  test("that the server refuses is not tried again before it changes", async () => {
    const { world, type } = keeperSetup();
    world.answer = refused("invalid");
    type("bad");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.sent).toEqual(["bad"]);
    world.answer = storedDraft;
    type("good");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(world.sent).toEqual(["bad", "good"]);
  });

  test("that was typed while another was under way follows it", async () => {
    const { world, keeper, type } = keeperSetup();
    type("one");
    const flushed = keeper.flush();
    type("two");
    await flushed;
    expect(world.sent).toEqual(["one"]);
    expect(keeper.getState().kind).toBe("typing");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(world.sent).toEqual(["one", "two"]);
  });

  test("is withdrawn when what was typed is taken back", async () => {
    const { world, keeper, type } = keeperSetup();
    type("a");
    await vi.advanceTimersByTimeAsync(2_000);
    type(null);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(world.withdrawn).toBe(1);
    expect(keeper.getState().kind).toBe("nothing");
  });

  test("is sent at once when the page goes away, and never after a save settled it", async () => {
    const { world, keeper, type } = keeperSetup();
    type("going");
    keeper.pageHidden();
    expect(world).toMatchObject({ sent: ["going"], device: "going" });
    await vi.advanceTimersByTimeAsync(10);
    type("saved");
    keeper.settled();
    await vi.advanceTimersByTimeAsync(20_000);
    keeper.pageHidden();
    expect(world).toMatchObject({ sent: ["going"], device: null });
  });
});
