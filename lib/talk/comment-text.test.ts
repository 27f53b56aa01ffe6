import { expect, test } from "vitest";
import { commentBlocks, mentionedIn, quotedText, shownText, storedText } from "./comment-text";

const ANNA = { id: "b000000000000001", name: "Anna" };
const ANNA_PETROVA = { id: "b000000000000002", name: "Anna Petrova" };
const BORIS = { id: "b000000000000003", name: "Boris" };
const MEMBERS = [ANNA, ANNA_PETROVA, BORIS];

test("a name after @ is kept as an id, the longest name that fits first", () => {
  expect(storedText("@Anna Petrova and @Anna, see (@Boris).", MEMBERS)).toBe(
    `@[${ANNA_PETROVA.id}] and @[${ANNA.id}], see (@[${BORIS.id}]).`,
  );
});

test("what is no name of a member stays as it was typed: the beginning of a word, an address, a name twice", () => {
  const twins = [...MEMBERS, { id: "b000000000000004", name: "Boris" }];
  for (const typed of ["@Borislav", "mail@Boris.example", "@nobody", "@ Boris", "a @", "@@Boris"])
    expect(storedText(typed, MEMBERS)).toBe(typed);
  expect(storedText("@Boris", twins)).toBe("@Boris");
});

test("a text that is edited says the names again, and is kept the same when it is sent back", () => {
  const stored = storedText("@Boris: why?\n> @Anna said so", MEMBERS);
  const shown = shownText(stored, MEMBERS);
  expect(shown).toBe("@Boris: why?\n> @Anna said so");
  expect(storedText(shown, MEMBERS)).toBe(stored);
  const renamed = [{ ...BORIS, name: "Boris the Second" }, ANNA];
  expect(shownText(stored, renamed)).toContain("@Boris the Second: why?");
});

test("members alone are mentioned, each once", () => {
  expect(mentionedIn(`@[${BORIS.id}] @[${ANNA.id}] @[${BORIS.id}] @[b999999999999999]`, MEMBERS)).toEqual([
    BORIS.id,
    ANNA.id,
  ]);
});

test("lines that begin with > are a quotation, an empty line begins a paragraph", () => {
  const blocks = commentBlocks(`> It burned.\n>in April\nNo, @[${BORIS.id}] froze it.\nTwice.\n\n  \nSo.`, MEMBERS);
  expect(blocks).toEqual([
    { quoted: true, lines: [[{ text: "It burned." }], [{ text: "in April" }]] },
    { quoted: false, lines: [[{ text: "No, " }, { person: BORIS }, { text: " froze it." }], [{ text: "Twice." }]] },
    { quoted: false, lines: [[{ text: "So." }]] },
  ]);
});

test("an answer quotes what was said, without what that quotes", () => {
  expect(quotedText("> It burned.\nNo.\nIt froze.")).toBe("> No.\n> It froze.\n\n");
});
