import { describe, expect, test } from "vitest";
import { p } from "@/lib/document/model/build";
import { attributeBlocks, type Step, type TracedBlock } from "./attribute-blocks";
import { hashesOf } from "./fingerprints";
import { tracedBlock } from "./replay-attribution";

const words = (name: string, count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `${name}${from + at}`).join(" ");
/** A block of an article's history whose words all came with one revision. */
const old = (text: string, revision: number, alive = false): TracedBlock =>
  tracedBlock(
    p(text),
    text.split(" ").map(() => revision),
    alive,
  );
/** Who brought the words of one new paragraph: runs of `REVISIONxCOUNT`. What is asked for in history is kept in `asked`. */
async function origins(
  text: string,
  step: Partial<Step>,
  history: readonly TracedBlock[] = [],
  asked: number[] = [],
): Promise<string> {
  const [found = []] = await attributeBlocks(
    { fresh: [p(text)], gone: [], revision: 9, salt: "x", ...step },
    async (wanted) => {
      asked.push(...wanted);
      return history;
    },
  );
  const runs: [number, number][] = [];
  for (const origin of found) {
    const last = runs.at(-1);
    if (last?.[0] === origin) last[1] += 1;
    else runs.push([origin, 1]);
  }
  return runs.map(([origin, count]) => `${origin}x${count}`).join(" ");
}

describe("words come", () => {
  test("from what the block was before, the others are new", async () => {
    expect(await origins(`${words("a", 9)} ${words("n", 5)}`, { gone: [old(words("a", 9), 3)] })).toBe("3x9 9x5");
  });

  test("from another block that went at the same time", async () => {
    const gone = [old(words("a", 12), 3), old(`${words("k", 9)} ${words("b", 6)}`, 4)];
    expect(await origins(`${words("a", 12)} ${words("b", 6)}`, { gone })).toBe("3x12 4x6");
  });

  test("from history where nothing that went has them", async () => {
    expect(await origins(words("a", 9), {}, [old(words("a", 9), 2)])).toBe("2x9");
  });

  test("from nowhere in an article's first revision: nobody is asked", async () => {
    const asked: number[] = [];
    expect(await origins(words("a", 9), { revision: 1 }, [old(words("a", 9), 2)], asked)).toBe("1x9");
    expect(asked).toEqual([]);
  });
});

describe("history is asked", () => {
  test("only for what is not explained yet, and not at all when all is", async () => {
    const asked: number[] = [];
    await origins(words("a", 20), { gone: [old(words("a", 20), 3)] }, [], asked);
    expect(asked).toEqual([]);
    await origins(`${words("a", 20)} ${words("n", 20)}`, { gone: [old(words("a", 20), 3)] }, [], asked);
    const all = hashesOf(["\n", ...`${words("a", 20)} ${words("n", 20)}`.split(" "), "\n"], "x");
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(asked));
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
  });

  test("for the 3,000 smallest fingerprints of a save that brings more", async () => {
    const asked: number[] = [];
    const text = words("n", 10_000);
    await origins(text, {}, [], asked);
    const all = hashesOf(["\n", ...text.split(" "), "\n"], "x");
    expect(all.length).toBeGreaterThan(3_600);
    expect(asked).toEqual(all.slice(0, 3_000));
  });
});

describe("an older block is a state of a new one", () => {
  /**
   * Six words in a row, by which it is found, then single ones among words of its own, then only words of its own. What stays of the
   * single ones is explained by nothing but this block as a whole.
   */
  const mixed = (own: string, singles: number, count: number, run = "a"): string => {
    const pairs = Array.from({ length: singles }, (_, at) => `${own}${at} b${at}`);
    return [words(run, 6), ...pairs, words(own, count - 6 - 2 * singles, singles)].join(" ").trim();
  };
  const three = "9x1 2x1 9x1 2x1 9x1 2x1";

  test("when it has three tenths of the words of the shorter of them, not when it has less", async () => {
    expect(await origins(mixed("n", 3, 40), {}, [old(mixed("m", 3, 30), 2)])).toBe(`2x6 ${three} 9x28`);
    expect(await origins(mixed("n", 3, 40), {}, [old(mixed("m", 3, 31), 2)])).toBe("2x6 9x34");
  });

  test("that is still there only when it has six tenths of them, and twelve words", async () => {
    const still = (singles: number, count: number): Promise<string> =>
      origins(mixed("n", singles, 40), {}, [old(mixed("m", singles, count), 2, true)]);
    expect(await still(6, 20)).toBe(`2x6 ${three} ${three} 9x22`);
    expect(await still(6, 21)).toBe("9x40");
    expect(await still(5, 17)).toBe("9x40");
  });

  test("among the three that share most with it", async () => {
    const longer = (at: number): TracedBlock => old(`${words("a", 20)} ${words(`m${at}.`, 9)}`, 3);
    const text = `${words("a", 20)} ${mixed("n", 3, 20, "c")}`;
    const best = old(mixed("m", 3, 20, "c"), 2);
    expect(await origins(text, {}, [longer(1), longer(2), best])).toBe(`3x20 2x6 ${three} 9x8`);
    expect(await origins(text, {}, [longer(1), longer(2), longer(3), best])).toBe("3x20 2x6 9x14");
  });

  test("and of several the one that explains most comes first", async () => {
    const text = `${words("a", 8)} ${words("b", 6)}`;
    const history = [old(words("a", 5), 2), old(text, 3), old(words("b", 6), 4)];
    expect(await origins(text, {}, history)).toBe("3x14");
    expect(await origins(text, {}, history.toReversed())).toBe("3x14");
  });
});
