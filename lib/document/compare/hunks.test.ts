import { describe, expect, test } from "vitest";
import { br, doc, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { diffWords } from "./diff-words";
import { flowOf } from "./flow";
import { type Hunk, readableHunks } from "./hunks";
import type { Segment } from "./word-diff";

const MARKS = { same: ["", ""], insert: ["[+", "+]"], delete: ["[-", "-]"], restyle: ["{", "}"] } as const;
const written = ({ op, text }: Segment): string => MARKS[op].join(text.replaceAll("\n", "⏎"));
const compared = (before: NodeJson, after: NodeJson): string => {
  const { parts, rewritten } = diffWords(before, after);
  return (rewritten ? "whole: " : "") + parts.map(written).join("");
};
/** Words that stay at the end, so that the line is not shown whole. */
const REST = "while nobody in Tokyo expected an answer from the fleet that winter";
const line = (text: string): NodeJson => p(`${text}; ${REST}.`);
const changed = (before: string, after: string): string =>
  compared(line(before), line(after)).replace(new RegExp(`; ${REST}\\.$`), "");

describe("what stays between two longer changes", () => {
  test("is swallowed up to two words", () => {
    expect(changed("soldiers of the north marched", "sailors of the south rested")).toBe(
      "[-soldiers of the north marched-][+sailors of the south rested+]",
    );
  });

  test("stays from three words on", () => {
    expect(
      changed("experienced soldiers of all the northern provinces", "unfortunate sailors of all the southern counties"),
    ).toBe("[-experienced soldiers-][+unfortunate sailors+] of all the [-northern provinces-][+southern counties+]");
  });

  test("stays where it has more characters than the shorter of the changes", () => {
    expect(changed("a winter b", "c winter d")).toBe("[-a-][+c+] winter [-b-][+d+]");
    expect(changed("generals met kings", "admirals met queens")).toBe("[-generals met kings-][+admirals met queens+]");
    expect(changed("abcde met fghij", "klmno met pqrst")).toBe("[-abcde met fghij-][+klmno met pqrst+]");
    expect(changed("abcd met fghij", "klmn met pqrst")).toBe("[-abcd-][+klmn+] met [-fghij-][+pqrst+]");
  });

  test("is measured by the longer side of each change", () => {
    expect(changed("a met fghij", "klmno met p")).toBe("[-a met fghij-][+klmno met p+]");
  });

  test("stays where a line breaks in it", () => {
    const before = p("generals", br(), "kings; ", REST);
    expect(compared(before, p("admirals", br(), "queens; ", REST))).toBe(
      `[-generals-][+admirals+]⏎[-kings-][+queens+]; ${REST}`,
    );
  });

  test("is swallowed again by the longer change that came of it", () => {
    expect(changed("generals met kings and dukes", "admirals met queens and ladies")).toBe(
      "[-generals met kings and dukes-][+admirals met queens and ladies+]",
    );
    expect(
      changed("north of all the old rivers generals met a-kings", "south of all the old rivers admirals met b-queens"),
    ).toBe("[-north-][+south+] of all the old rivers [-generals met a-kings-][+admirals met b-queens+]");
  });
});

describe("an insertion or deletion that could stand in several places begins", () => {
  test.each([
    ["a long long way", "a long long long way", "a long long [+long +]way"],
    ["It froze. It thawed.", "It froze. It snowed. It thawed.", "It froze. [+It snowed. +]It thawed."],
    ["It froze. It snowed. It thawed.", "It froze. It thawed.", "It froze. [-It snowed. -]It thawed."],
    ["red, blue", "red, green, blue", "red, [+green, +]blue"],
    ["the fleet (of ice) sailed", "the fleet (of ice) (of steel) sailed", "the fleet (of ice) [+(of steel) +]sailed"],
    ["one two", "one one two", "[+one +]one two"],
    ["(north)", "(north)(north)", "[+(north)+](north)"],
    ["It froze! Then it thawed! Then", "It froze! Then", "It froze! [-Then it thawed! -]Then"],
  ])("%s → %s", (before, after, expected) => {
    expect(changed(before, after)).toBe(expected);
  });

  test("at the beginning of a line after a break", () => {
    const [before, after] = [p("ice", br(), "ice", br(), "end"), p("ice", br(), "ice", br(), "ice", br(), "end")];
    expect(compared(before, after)).toBe("ice⏎ice⏎[+ice+][+⏎+]end");
  });

  test("no further on or back than the change before it and after it", () => {
    expect(changed("x long way y", "z long long way w")).toBe("[-x-][+z+] long [+long +]way [-y-][+w+]");
    expect(changed("one two one", "one one three one one")).toBe("one [-two-][+one three one+] one");
  });

  test("at its beginning where a line has nothing before it", () => {
    expect(compared(p("north"), p("north north"))).toBe("[+north +]north");
    expect(compared(p("the fleet"), p("the the fleet"))).toBe("[+the +]the fleet");
  });
});

describe("a line stands whole, the old one and the new one,", () => {
  test("when less than two fifths of the shorter side's words stayed", () => {
    const five = "alpha beta gamma delta epsilon";
    expect(compared(p(five), p("alpha beta one two three"))).toBe(
      "alpha beta [-gamma delta epsilon-][+one two three+]",
    );
    expect(compared(p(`${five} zeta`), p("alpha beta one two three four"))).toBe(
      `whole: [-${five} zeta-][+alpha beta one two three four+]`,
    );
    expect(compared(p(`${five} zeta eta theta`), p("alpha beta one two three"))).toBe(
      "alpha beta [-gamma delta epsilon zeta eta theta-][+one two three+]",
    );
  });

  test("also when the words that both have stand in another order", () => {
    expect(compared(p("alpha beta gamma delta epsilon"), p("epsilon delta gamma beta alpha"))).toMatch(/^whole: /);
  });

  test("but not when one of them has no words at all", () => {
    expect(compared(p("…"), p("… north"))).toBe("…[+ north+]");
    expect(compared(doc().content[0] ?? p(), p("north"))).toBe("[+north+]");
  });
});

describe("a change is moved, as far as equal words let it,", () => {
  const tokens = (text: string) => flowOf([p(text)]).tokens;
  /** Where an insertion of the tokens `[from, to)` comes to stand; `others` are changes before and after it. */
  const inserted = (
    text: string,
    from: number,
    to: number,
    others: { before?: readonly number[]; after?: number } = {},
  ): string => {
    const now = tokens(text);
    const before = now.filter((_, at) => at < from || at >= to);
    const hunks: Hunk[] = [{ aFrom: from, aTo: from, bFrom: from, bTo: to }];
    // A word that was replaced by another one, so that the hunk is none that moves.
    for (const at of others.before ?? []) hunks.splice(-1, 0, { aFrom: at, aTo: at + 1, bFrom: at, bTo: at + 1 });
    if (others.after !== undefined)
      hunks.push({
        aFrom: others.after - to + from,
        aTo: others.after - to + from + 1,
        bFrom: others.after,
        bTo: others.after + 1,
      });
    const moved = readableHunks(before, now, hunks)[others.before?.length ?? 0];
    return `${now
      .slice(moved?.bFrom, moved?.bTo)
      .map(({ key }) => key)
      .join("")} at ${moved?.bFrom}, ${moved?.aFrom}`;
  };
  const deleted = (
    text: string,
    from: number,
    to: number,
    others: { before?: readonly number[]; after?: number } = {},
  ): string => {
    const before = tokens(text);
    const hunks: Hunk[] = (others.before ?? []).map((at) => ({ aFrom: at, aTo: at + 1, bFrom: at, bTo: at + 1 }));
    hunks.push({ aFrom: from, aTo: to, bFrom: from, bTo: from });
    if (others.after !== undefined) {
      const at = others.after - to + from;
      hunks.push({ aFrom: others.after, aTo: others.after + 1, bFrom: at, bTo: at + 1 });
    }
    const now = before.filter((_, at) => at < from || at >= to);
    const moved = readableHunks(before, now, hunks)[others.before?.length ?? 0];
    return `${before
      .slice(moved?.aFrom, moved?.aTo)
      .map(({ key }) => key)
      .join("")} at ${moved?.aFrom}, ${moved?.bFrom}`;
  };

  test("ahead, to the last of places that are as good", () => {
    expect(inserted("a long long way", 2, 4)).toBe("long  at 4, 4");
    expect(inserted("a long long long way", 2, 4)).toBe("long  at 6, 6");
    expect(deleted("a long long way", 2, 4)).toBe("long  at 4, 4");
  });

  test("back, where that is better", () => {
    expect(inserted("One. Two. Three", 1, 4)).toBe("Two.  at 3, 3");
    expect(inserted("a b, c b, d", 3, 8)).toBe("c b,  at 5, 5");
    expect(deleted("a b, c b, d", 3, 8)).toBe("c b,  at 5, 5");
    expect(inserted("One. Two. Two. Three", 4, 7)).toBe("Two.  at 6, 6");
  });

  test("to the beginning or the end of a line before anything else", () => {
    expect(inserted("long long way", 2, 4)).toBe("long  at 0, 0");
    expect(inserted("way long long", 1, 3)).toBe(" long at 3, 3");
  });

  test("not into the change before it or after it", () => {
    expect(inserted("a long long long way", 4, 6, { before: [3] })).toBe("long  at 6, 6");
    expect(inserted("a long long long way", 2, 4, { after: 5 })).toBe("long  at 2, 2");
  });

  test("back to the beginning of a line, but not over a change on the way there", () => {
    const text = "It froze. It froze. It thawed";
    expect(inserted(text, 2, 7)).toBe("It froze.  at 0, 0");
    expect(deleted(text, 2, 7)).toBe("It froze.  at 0, 0");
    expect(inserted(text, 2, 7, { before: [0] })).toBe("It froze.  at 5, 5");
    expect(deleted(text, 2, 7, { before: [0] })).toBe("It froze.  at 5, 5");
    const second = `Ah.\n${text}`;
    expect(inserted(second, 5, 10, { before: [0] })).toBe("It froze.  at 3, 3");
    expect(inserted(second, 5, 10, { before: [0, 3] })).toBe("It froze.  at 8, 8");
    expect(deleted("a long long long way", 2, 4, { after: 5 })).toBe("long  at 2, 2");
  });

  test("back to the beginning of a line after a break", () => {
    const { tokens: now } = flowOf([p("Ah", br(), "It froze. It froze. It thawed")]);
    const before = now.filter((_, at) => at < 4 || at >= 9);
    expect(readableHunks(before, now, [{ aFrom: 4, aTo: 4, bFrom: 4, bTo: 9 }])).toEqual([
      { aFrom: 2, aTo: 2, bFrom: 2, bTo: 7 },
    ]);
  });

  test("unless something stands in its place", () => {
    const hunk = { aFrom: 2, aTo: 4, bFrom: 2, bTo: 4 };
    expect(readableHunks(tokens("a long long way"), tokens("a north long way"), [hunk])).toEqual([hunk]);
  });

  test("before a space rather than into a word", () => {
    expect(inserted("x 海 北海!", 3, 6)).toBe(" 北海 at 3, 3");
  });

  test("in a script without spaces to where no two letters are torn apart", () => {
    expect(inserted("北海。海。", 1, 3)).toBe("海。 at 3, 3");
    expect(inserted("北海海南", 1, 2)).toBe("海 at 2, 2");
    expect(inserted("東。海北。海南", 2, 5)).toBe("海北。 at 2, 2");
  });
});
