import { describe, expect, test } from "vitest";
import { textHash } from "@/lib/document/model/hash";
import { type AnchorBlock, findAnchor, type Selector, selectorFor } from "./anchor";

const block = (id: string, text: string): AnchorBlock => ({ id, text, hash: textHash(text) });
/** A quotation of `quote` in the block `a`, with what stands around it. */
const quoted = (quote: string, prefix = "", suffix = ""): Selector => {
  return { quote, prefix, suffix, start: prefix.length, block: "a", blockHash: "the text as it was" };
};
const grade = (selector: Selector, ...texts: readonly string[]): string =>
  findAnchor(
    selector,
    texts.map((text, at) => block(String.fromCharCode(97 + at), text)),
  ).grade;
/** Letters without a run in common with any other's. */
const letters = (alphabet: string, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => alphabet[(at * 7 + Math.floor(at / alphabet.length)) % alphabet.length],
  ).join("");

describe("what stands around a quotation", () => {
  const text = `${"a".repeat(100)}${"q".repeat(60)}${"z".repeat(100)}`;
  test("is kept to 32 characters on both sides, of a quote below 40 to 64", () => {
    const sides = (length: number): number[] => {
      const { prefix, suffix } = selectorFor(text, 100, 100 + length);
      return [prefix.length, suffix.length];
    };
    expect([sides(40), sides(39)]).toEqual([
      [32, 32],
      [64, 64],
    ]);
    expect(selectorFor("abc", 1, 2)).toEqual({ quote: "b", prefix: "a", suffix: "c", start: 1 });
  });

  test("does not begin or end within a character", () => {
    const trains = "🚂".repeat(60);
    const odd = `x${trains}`;
    expect(selectorFor(trains, 66, 106)).toMatchObject({ prefix: "🚂".repeat(16), suffix: "🚂".repeat(7) });
    expect(selectorFor(odd, 67, 107).prefix).toBe("🚂".repeat(16));
    expect(selectorFor(`${"🚂".repeat(20)}x${trains}`, 40, 41)).toMatchObject({ prefix: "🚂".repeat(20) });
    expect(selectorFor(`${trains}xx${trains}`, 121, 161)).toMatchObject({ prefix: `${"🚂".repeat(15)}x` });
    expect(selectorFor(`ab${trains}`, 0, 41).suffix).toBe("🚂".repeat(16).slice(1));
    expect(selectorFor(`b${trains}`, 1, 41).suffix).toBe("🚂".repeat(16));
    expect(selectorFor(`\udf82${"b".repeat(50)}`, 5, 45).prefix).toBe("\udf82bbbb");
  });
});

describe("a quotation that was cut out", () => {
  const QUOTE = "The crews burned their furniture to stay alive.";
  test("is told by neighbours of twelve characters, not by shorter ones", () => {
    // Later in the block stands something like it, among words like those that stood around it.
    const touching = (suffix: string): string =>
      grade(
        quoted(QUOTE, "Q: ", suffix),
        `${QUOTE.replace("burned", "burnt")}${suffix.replace("May", "Mai")} Q: ${suffix}`,
      );
    expect(touching(" and in May.")).toBe("lost");
    expect(touching("and in May.")).toBe("edited");
  });
});

describe("what stands between the neighbours of a quotation now", () => {
  const [before, after] = ["In the first long winter ", " and nobody forgot it afterwards."];
  const QUOTE = letters("abcdefg", 50);
  const between = (count: number): string =>
    grade(quoted(QUOTE, before, after), `${before}${letters("uvwxyz", count)}${after}`);
  test("is the quotation rewritten from two fifths of its length up to 2.2 times, and nothing else", () => {
    expect([19, 20, 110, 111].map(between)).toEqual(["lost", "rewritten", "rewritten", "lost"]);
  });

  test("is not when one of them is there twice", () => {
    const twice = `${before}${letters("uvwxyz", 50)}${after}`;
    expect(grade(quoted(QUOTE, before, after), `${twice} ${twice}`)).toBe("lost");
    expect(grade(quoted(QUOTE, before, after), `${before} ${twice}`)).toBe("lost");
    expect(grade(quoted(QUOTE, before, after), `${twice} ${after}`)).toBe("lost");
    expect(grade(quoted(QUOTE, before, after), letters("uvwxyz", 50) + after)).toBe("lost");
  });

  test("reaches to the edge of the block where the quotation did", () => {
    const result = (text: string, prefix: string, suffix: string) =>
      findAnchor(quoted(QUOTE, prefix, suffix), [block("a", text)]);
    const now = letters("uvwxyz", 50);
    expect(result(now + after, "", after)).toMatchObject({ grade: "rewritten", start: 0, end: 50, similarity: 0 });
    expect(result(before + now, before, "")).toMatchObject({ grade: "rewritten", start: 25, end: 75 });
  });
});

describe("a quotation that was all of its block", () => {
  const LETTERS: Readonly<Record<string, string>> = { w: "bcdfgh", n: "uvxyz" };
  const words = (count: number, name: string): string =>
    Array.from({ length: count }, (_, at) => letters(LETTERS[name] ?? "", at + 30).slice(-6)).join(" ");
  /** Twenty words of which `kept` stayed, in order, and so many new ones. */
  const now = (kept: number, fresh: number): string => `${words(kept, "w")} ${words(fresh, "n")}`;
  const whole = quoted(words(20, "w"));
  test("is rewritten when a quarter of the words stayed, and lost when fewer did", () => {
    expect(grade(whole, now(5, 15))).toBe("rewritten");
    expect(grade(whole, now(4, 16))).toBe("lost");
    // The longer of the two texts counts.
    expect(grade(whole, now(5, 16))).toBe("lost");
    expect(grade(whole, words(5, "w"))).toBe("lost");
  });

  test("is rewritten only as long as the text is neither much shorter nor much longer", () => {
    const long = (length: number): string => `a ${"x".repeat(7)} b ${"x".repeat(length - 16)} c d`;
    const text = (length: number): string => (length < 10 ? "a b c d ef".slice(0, length) : long(length));
    const rewritten = (length: number): string => grade(quoted("a b c d gh"), text(length));
    expect([3, 4, 22, 23].map(rewritten)).toEqual(["lost", "rewritten", "rewritten", "lost"]);
    expect(findAnchor(quoted("a b c d gh"), [block("a", text(20))])).toMatchObject({
      start: 0,
      end: 20,
      similarity: 0,
    });
  });

  test("is not looked for so when something stood beside it", () => {
    const beside = quoted(words(20, "w"), "", "!");
    expect(grade(beside, now(5, 15))).toBe("lost");
  });
});

describe("the exact words", () => {
  test("at home are there whatever stands around them now, and of two blocks that say the same the one at home has them", () => {
    expect(grade(quoted("ice", "x", "y"), "some ice here")).toBe("exact");
    const selector: Selector = { ...quoted("ice"), block: "b", blockHash: textHash("ice") };
    expect(findAnchor(selector, [block("a", "ice"), block("b", "ice")])).toMatchObject({ grade: "exact", block: "b" });
  });

  const LONG = "burned their furniture";
  test("in another block are taken as moved from twenty characters on", () => {
    expect(grade(quoted("twenty characters ab", "x", "y"), "nothing", "so: twenty characters ab.")).toBe("moved");
    expect(grade(quoted("nineteen characters", "x", "y"), "nothing", "so: nineteen characters.")).toBe("lost");
  });

  test("of two places the one with its neighbours on both sides is taken, then the one at home, then the one with either", () => {
    const selector = quoted(LONG, "crews ", " in May");
    const both = `The crews ${LONG} in May.`;
    expect(findAnchor(selector, [block("b", both), block("c", `They ${LONG} in June.`)])).toMatchObject({
      block: "b",
      grade: "exact",
    });
    expect(findAnchor(selector, [block("b", both), block("a", both)])).toMatchObject({ block: "a", grade: "exact" });
    expect(findAnchor(selector, [block("b", `The crews ${LONG} in July.`), block("c", `They ${LONG}.`)])).toMatchObject(
      { block: "b" },
    );
    expect(findAnchor(selector, [block("b", both), block("c", both), block("d", `The crews ${LONG}.`)]).grade).not.toBe(
      "exact",
    );
  });

  test("of a block whose text is the same elsewhere are there, but not when two blocks have that text", () => {
    const text = `They ${LONG}.`;
    const selector: Selector = { ...selectorFor(text, 5, 5 + LONG.length), block: "gone", blockHash: textHash(text) };
    expect(findAnchor(selector, [block("b", text), block("c", "Nothing.")])).toMatchObject({
      block: "b",
      grade: "exact",
      start: 5,
    });
    expect(findAnchor({ ...selector, prefix: "no", suffix: "no" }, [block("b", text), block("c", text)]).grade).toBe(
      "lost",
    );
    const home: Selector = { ...selector, block: "c" };
    expect(findAnchor(home, [block("b", text), block("c", text)])).toMatchObject({ block: "c", grade: "exact" });
  });
});
