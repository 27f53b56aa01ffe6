import { expect, test } from "vitest";
import { isEquivalent, outdated } from "./equivalents";
import { findMutants } from "./find-mutants";
import { guardMutants } from "./guard-mutants";
import type { Mutant } from "./mutant";
import { MutantSwitch, NONE } from "./mutant-switch";
import { sampled } from "./mutants-of-files";

const changesIn = (source: string): string[] => findMutants("lib/a/rule.ts", source).map(({ change }) => change);

test.each([
  ["const f = (a: number) => a < 1;", ["< → <=", "1 → 0"]],
  ["const f = (a: 1 | 2) => a >= 2 && true;", ["&& → ||", ">= → >", "2 → 3", "true → false"]],
  ["const f = (a: number) => !(a === 7);", ["!(a === 7) → (a === 7)", "=== → !==", "7 → 8"]],
  ["const LEAST = 0.4;", ["LEAST: 0.4 → 0.32", "LEAST: 0.4 → 0.48"]],
  ["const MOST = 3;", ["MOST: 3 → 2", "MOST: 3 → 4"]],
  ["const WIDE = 1_000;", ["WIDE: 1000 → 800", "WIDE: 1000 → 1200"]],
  ["function f(a) { if (!a) return null; return a; }", ["if (!a) → if (false)", "!a → a"]],
  ["function f(a) { if (a) { go(a); return; } else stop(); }", []],
  ["let a = -1; a += b;", ["-1 → 1", "1 → 0", "+= → -="]],
  ['const f = (a: string) => a + "s";', []],
  ["const f = (a: number[]) => a[b] ?? 0;", []],
  ["const [a = 0] = b;", []],
  ["const f = { 1: a, b };", []],
])("%s is changed in every way that a test should notice", (source, changes) => {
  expect(changesIn(source)).toEqual(changes);
});

/** Runs the exported function `f` of a source with one mutant of it switched on. */
function ran(source: string, change: string, ...args: unknown[]): unknown {
  const mutants = findMutants("lib/a/rule.ts", source).map((mutant, id) => ({ ...mutant, id }));
  const mutantSwitch = new MutantSwitch();
  mutantSwitch.install();
  const guarded = guardMutants("lib/a/rule.ts", source, mutants).replaceAll("export ", "");
  mutantSwitch.start(mutants.find((each) => each.change === change)?.id ?? NONE);
  return new Function(`${guarded}\nreturn f;`)()(...args);
}

test("with no mutant switched on a guarded source does what it did", () => {
  const source =
    "const LEAST = 3;\nexport const f = (a, b) => { if (a < LEAST) return -1; return a * b + (a > b ? 1 : 0); };";
  expect([ran(source, "", 2, 9), ran(source, "", 3, 2)]).toEqual([-1, 7]);
});

test("one change is in force at a time, in whatever other one it stands", () => {
  const source = "export const f = (a, b) => a < b && a + 1 > b;";
  expect(ran(source, "", 1, 1)).toBe(false);
  expect(ran(source, "< → <=", 1, 1)).toBe(true);
  expect(ran(source, "&& → ||", 1, 1)).toBe(true);
  expect(ran(source, "+ → -", 1, 1)).toBe(false);
});

test("a named number changes wherever it is read, and not where only its name stands", () => {
  const source = "const MOST = 3;\nexport const f = (a) => ({ MOST: a.MOST, over: a.n > MOST });";
  expect(ran(source, "MOST: 3 → 4", { MOST: 1, n: 4 })).toEqual({ MOST: 1, over: false });
  expect(ran(source, "MOST: 3 → 2", { MOST: 1, n: 3 })).toEqual({ MOST: 1, over: true });
});

test("code that a change keeps from ending is stopped", () => {
  const source = "export const f = (on) => { let a = 0; while (a < 9) { a += 1; } return a; };";
  const mutants = findMutants("lib/a/rule.ts", source).map((mutant, id) => ({ ...mutant, id }));
  const mutantSwitch = new MutantSwitch();
  mutantSwitch.install();
  const f = new Function(`${guardMutants("lib/a/rule.ts", source, mutants).replace("export ", "")}\nreturn f;`)();
  mutantSwitch.start(mutants.find(({ change }) => change === "+= → -=")?.id ?? NONE, 1_000);
  expect(f).toThrow("does not end");
});

test("what may live is known by its line and its change, wherever the file and the line stand now", () => {
  const [one] = findMutants("lib/a/rule.ts", "\n  const f = (a: number) => a < b;");
  const row = {
    file: "rule.ts",
    code: "const f = (a: number) => a < b;",
    changes: ["< → <="],
    why: "they are never equal",
  };
  expect(isEquivalent({ ...(one as Mutant), file: "lib/moved/rule.ts" }, [row])).toBe(true);
  expect(isEquivalent({ ...(one as Mutant), change: "+ → -" }, [row])).toBe(false);
  expect(outdated([row, { ...row, code: "gone" }], [one as Mutant])).toEqual([{ ...row, code: "gone" }]);
});

test("a sample is the same for the same seed, and another for another", () => {
  const all = Array.from({ length: 100 }, (_, id) => ({ id }));
  expect(sampled(all, 10, 1)).toEqual(sampled(all, 10, 1));
  expect(sampled(all, 10, 1)).not.toEqual(sampled(all, 10, 2));
  expect(sampled(all, 10, 1)).toHaveLength(10);
});
