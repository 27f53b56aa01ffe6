import { expect, test } from "vitest";
import { levelAt, mayProtect, protectedRefusal, writesProtected } from "./protection";

const NOON = new Date("2026-03-01T12:00:00Z");

test("the newest entry counts until its time is over", () => {
  expect(levelAt(null, NOON)).toBe("none");
  expect(levelAt({ level: "editors", until: null }, NOON)).toBe("editors");
  expect(levelAt({ level: "owners", until: new Date("2026-03-01T12:00:01Z") }, NOON)).toBe("owners");
  expect(levelAt({ level: "owners", until: NOON }, NOON)).toBe("none");
});

test.each([
  ["none", "contributor", true],
  ["editors", "contributor", false],
  ["editors", "editor", true],
  ["owners", "editor", false],
  ["owners", "owner", true],
] as const)("under %s a %s writes: %s", (level, role, mayWrite) => {
  expect(writesProtected(role, level)).toBe(mayWrite);
});

test("an editor protects for editors, and neither sets nor ends what is for owners alone", () => {
  expect(mayProtect("editor", "none", "editors")).toBe(true);
  expect(mayProtect("editor", "editors", "none")).toBe(true);
  expect(mayProtect("editor", "none", "owners")).toBe(false);
  expect(mayProtect("editor", "owners", "none")).toBe(false);
  expect(mayProtect("owner", "owners", "none")).toBe(true);
  expect(mayProtect("contributor", "none", "editors")).toBe(false);
  expect(mayProtect(null, "none", "none")).toBe(false);
});

test("who is refused is told who may, and what else can be done: propose a change, or ask for the merge", () => {
  expect(protectedRefusal("editors", "write").detail).toBe(
    "This article is protected: only editors and owners can change it. Propose your change instead.",
  );
  expect(protectedRefusal("owners", "merge").detail).toBe(
    "This article is protected: only owners can change it. Ask one of them to merge this.",
  );
});
