import { describe, expect, test } from "vitest";
import { takeMarks } from "@/lib/sources/reference-marks";
import { failureOf, realSource, squeezed, succeeded } from "@/lib/sources/source-fixtures";
import { parseReference } from "./parse-reference";

function parsedPassages(text: string) {
  return succeeded(parseReference(text)).passages.map(({ kind, text: words, line }) => [kind, words, line]);
}

describe("paragraphs and captions", () => {
  test("blocks are paragraphs, and the lines of the last block captions", () => {
    expect(parsedPassages("\nThe Plan\n\nOne [1] thing.\n\n[2] Two things.\n\nA map, 1941\nA gun [ 23 ]\n")).toEqual([
      ["paragraph", "One thing.", 4],
      ["paragraph", "Two things.", 6],
      ["caption", "A map, 1941", 8],
      ["caption", "A gun", 9],
    ]);
  });

  test("without captions everything is a paragraph; so is a single last line", () => {
    expect(parsedPassages("Plan\n\nOne thing.\n\nTwo things.")).toEqual([
      ["paragraph", "One thing.", 3],
      ["paragraph", "Two things.", 5],
    ]);
  });

  test("a last paragraph whose lines were broken to the width of the text is no list of captions", () => {
    const wrapped = "The railway was the only way in\nand the only way out, so that\nit decided everything.";
    expect(parsedPassages(`Plan\n\n${wrapped}\n\n${wrapped}`).map(([kind]) => kind)).toEqual([
      "paragraph",
      "paragraph",
    ]);
    expect(parsedPassages(`Plan\n\n${wrapped}\n\nA map\nA gun`).map(([kind]) => kind)).toEqual([
      "paragraph",
      "caption",
      "caption",
    ]);
  });

  test("captions need a text before them", () => {
    expect(parsedPassages("Plan\n\nOne line\nanother line")).toEqual([["paragraph", "One line\nanother line", 3]]);
  });

  test("a very long first line is taken as the title, with a warning", () => {
    const source = succeeded(parseReference(`${"word ".repeat(60)}\n\nText.`));
    expect(source.warnings).toEqual([
      { line: 1, message: "The first line is taken as the title, but is long for one." },
    ]);
  });
});

describe("reference marks", () => {
  test.each([
    ["[4] At the start", "At the start", [{ label: "4", at: 0, raw: "[4] " }]],
    ["At the end.[5]", "At the end.", [{ label: "5", at: 11, raw: "[5]" }]],
    ["In front [ 23 ].", "In front.", [{ label: "23", at: 8, raw: " [ 23 ]" }]],
    ["One [6] two", "One two", [{ label: "6", at: 3, raw: " [6]" }]],
    ["urban,[67] which", "urban, which", [{ label: "67", at: 6, raw: "[67]" }]],
    ["(gas[143]), but", "(gas), but", [{ label: "143", at: 4, raw: "[143]" }]],
    ["Text.[note 3]", "Text.", [{ label: "note 3", at: 5, raw: "[note 3]" }]],
    [
      "[199][w] The Soviets",
      "The Soviets",
      [
        { label: "199", at: 0, raw: "[199]" },
        { label: "w", at: 0, raw: "[w] " },
      ],
    ],
  ])("%s", (block, text, marks) => {
    expect(takeMarks(block)).toEqual({ text, marks });
  });

  test.each([
    "[t]he whole plan",
    "He took [a] step",
    "In June [1941] he left",
    "array[1]st",
    "[5]",
    "[Stalin] said",
    "[...] and",
  ])("%s keeps its brackets", (block) => {
    expect(takeMarks(block)).toEqual({ text: block, marks: [] });
  });
});

describe("files of another kind are refused with the line", () => {
  test.each([
    [
      "a thread",
      "# Title\n\n\n## Ann\n\nText.\n\n----------\n",
      4,
      "expected a paragraph, found a thread's post “## Ann”. Import it as a thread.",
    ],
    ["a thread without hyphens", "# Title\n\n## Ann\n\nText.", 3, "expected a paragraph, found a thread's post"],
    ["a thread without a title", "## Ann\n\nText.\n\n----------\n", 1, "expected a paragraph, found a thread's post"],
    ["a title alone", "\nTitle\n", 2, "the reference has a title but no text."],
    ["nothing", "\n\n", 1, "expected the title of a reference, found nothing."],
  ])("%s", (_, text, line, message) => {
    const failure = failureOf(parseReference(text));
    expect(failure.issues).toMatchObject([{ path: `line ${line}`, message: expect.stringContaining(message) }]);
    expect(failure.detail).toContain(`Line ${line}: ${message}`);
  });
});

const real = realSource("reference-kantokuen.txt");

test.skipIf(!real)("the real reference has 30 paragraphs, 17 captions and every mark as data", () => {
  const text = real ?? "";
  const source = succeeded(parseReference(text));
  expect(source).toMatchObject({ kind: "reference", title: "Kantokuen", posts: [], warnings: [] });
  const kinds = source.passages.map(({ kind }) => kind);
  expect(kinds).toEqual([...Array(30).fill("paragraph"), ...Array(17).fill("caption")]);
  expect(source.passages.every(({ text: words }) => !words.includes("["))).toBe(true);
  const marks = source.passages.flatMap((passage) => passage.marks.map(({ raw }) => squeezed(raw)));
  expect(marks).toEqual([...text.matchAll(/\[[^\]]*\]/g)].map(([mark]) => squeezed(mark)));
});

test("a last paragraph whose lines were broken to a width is one, though another text be wider", () => {
  const wrapped =
    "The weir was built of oak and larch\nin the year of the great flood, and\nno carpenter of the town would say";
  const wide = "A paragraph on a single line that is much wider than the text around it is, as some are.";
  const { passages } = succeeded(
    parseReference(
      `Weir\n\n${wrapped}\n\n${wide}\n\nsee https://weirs.example.org/oak/and/larch and\nthe count of all weirs in this land\n\n${wrapped}\nwho paid.`,
    ),
  );
  expect(passages.at(-1)).toMatchObject({ kind: "paragraph", text: `${wrapped}\nwho paid.` });
  const captions = succeeded(
    parseReference(`Weir\n\n${wrapped}\n\nThe weir\nA carpenter of the town, in 1801`),
  ).passages;
  expect(captions.map(({ kind }) => kind)).toEqual(["paragraph", "caption", "caption"]);
});

test("a last paragraph of broken lines is one by its own width, where no other tells a width", () => {
  const long = "This paragraph stands on a single line, and is by far the widest of the whole text that is read here.";
  const last =
    "The count of the lower town kept a book of all weirs,\nand whoever wanted to know more of them could ask the\nmiller, who could read.";
  const kinds = (text: string) => succeeded(parseReference(text)).passages.map(({ kind }) => kind);
  expect(kinds(`Weir\n\n${long}\n\n${last}`)).toEqual(["paragraph", "paragraph"]);
  expect(kinds(`Weir\n\n${long}\n\n${last.replace("read.", "read")}`)).toEqual([
    "paragraph",
    "caption",
    "caption",
    "caption",
  ]);
});
