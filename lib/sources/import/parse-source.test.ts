import { describe, expect, test } from "vitest";
import { failureOf, realSource, succeeded } from "@/lib/sources/source-fixtures";
import { MAX_SOURCE_BYTES } from "./decode-text";
import { parseSource } from "./parse-source";

const bytes = (text: string) => new TextEncoder().encode(text);
const THREAD = "# Title\n\n## Ørsted\n\nText with “signs”.\n\n----------\n";

describe("what is no text is refused", () => {
  test.each([
    ["an empty file", bytes(""), "line 1", "The text is empty."],
    ["an empty paste", "", "line 1", "The text is empty."],
    ["white space alone", bytes("\uFEFF \r\n\t\n"), "line 1", "The text is empty."],
    ["a binary file", new Uint8Array([0x23, 0x0a, 0x89, 0x50, 0x00, 0x0d]), "line 2", "a NUL character"],
    ["a NUL in a paste", "# Title\r\n\r\n## A\0", "line 3", "a NUL character"],
    [
      "Latin-1",
      new Uint8Array([...bytes("# Title\n\n## A\n\nna"), 0xef, 0x76, 0x65, 0x0a]),
      "line 5",
      "not valid UTF-8",
    ],
    ["a cut character", bytes("# Tité").slice(0, -1), "line 1", "not valid UTF-8"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x23, 0x00]), "line 1", "the file is in UTF-16"],
    ["half a character in a paste", "# Title\n\n\ud800x", "line 3", "a lone surrogate"],
    ["a PDF", bytes("%PDF-1.7\nstream"), "line 1", "this is a PDF"],
    ["a web page", "\n<!DOCTYPE html>\n<html>", "line 1", "this is a web page"],
  ])("%s", (_, input, path, message) => {
    for (const kind of ["thread", "reference"] as const) {
      const failure = failureOf(parseSource(kind, input));
      expect(failure).toMatchObject({ kind: "invalid", issues: [{ path, message: expect.stringContaining(message) }] });
    }
  });

  test("over 20 MB, as bytes and as a string of wide characters; 20 MB exactly is taken", () => {
    const room = MAX_SOURCE_BYTES - bytes(THREAD).length;
    const full = `${THREAD}${" ".repeat(room)}`;
    expect(parseSource("thread", bytes(full)).ok).toBe(true);
    expect(failureOf(parseSource("thread", bytes(`${full} `))).kind).toBe("tooLarge");
    expect(failureOf(parseSource("thread", "é".repeat(MAX_SOURCE_BYTES / 2 + 1))).kind).toBe("tooLarge");
  });
});

test("bytes and string of a text give the same source, with or without a byte order mark", () => {
  const source = succeeded(parseSource("thread", THREAD));
  expect(succeeded(parseSource("thread", bytes(THREAD)))).toEqual(source);
  expect(succeeded(parseSource("thread", bytes(`\uFEFF${THREAD}`)))).toEqual(source);
});

const thread = realSource("thread-japanese-siberia.txt");
const reference = realSource("reference-kantokuen.txt");

test.skipIf(!thread || !reference)("a real source taken for the other kind is refused with the line", () => {
  expect(failureOf(parseSource("reference", thread ?? ""))).toMatchObject({ issues: [{ path: "line 5" }] });
  expect(failureOf(parseSource("thread", reference ?? ""))).toMatchObject({ issues: [{ path: "line 1" }] });
});

test("signs that only say where a word may be broken are none of it", () => {
  const text = "\uFEFFThe mill\n\nA water\u00ADwheel\u200B.\n\nIts\u2060 end.\n";
  const source = succeeded(parseSource("reference", text));
  expect(source.passages.map((passage) => passage.text)).toEqual(["A waterwheel.", "Its end."]);
});

test("20 MB are read in seconds, quotations and all", () => {
  const post = (number: number) =>
    `## Author ${number % 7}\n\nIn month ${number} the fleet of squadron ${number * 31} left harbour ${number % 97}.\n\n` +
    `${"Snow fell on the line and nobody came. ".repeat(20)}\n\n` +
    `Author ${(number + 3) % 7} said:\n\n\n> In month ${number - 4} the fleet of squadron ${(number - 4) * 31} left\n\n\nYes.\n\n----------\n\n`;
  const count = Math.floor((20 * 1024 * 1024) / (post(99_999).length + 8));
  const text = `# Long\n\n${Array.from({ length: count }, (_, index) => post(index + 1)).join("")}`;
  const start = performance.now();
  const source = succeeded(parseSource("thread", text));
  const seconds = (performance.now() - start) / 1000;
  expect(source.posts).toHaveLength(count);
  expect(source.passages.at(-2)?.quotes?.post).toBe(count - 4);
  expect(seconds).toBeLessThan(20);
}, 60_000);
