import { describe, expect, test } from "vitest";
import { parseFiles } from "@/lib/sources/import/parse-files";
import type { ParsedSource, SourceFormat } from "@/lib/sources/passage";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";

async function parsed(text: string, format?: SourceFormat, name = "a file") {
  return succeeded(await parseFiles({ kind: "reference", files: [{ name, text }], format }));
}

const kindsAndTexts = ({ passages }: ParsedSource) => passages.map(({ kind, text }) => [kind, text]);
const dropped = (source: ParsedSource) => new Map(source.dropped?.map(({ what, count }) => [what, count]));

describe("Markdown", () => {
  const TEXT = `# The ferry

It crossed at *dawn* &amp; at **dusk**, [daily](https://example.org).

## Fares

- Horses pay double
- Children ride free
  - as long as they bail

> Nobody ever drowned.
> > That he knew of.

| Year | Boats |
| ---- | ----- |
| 1921 | 4     |

![The ferry](https://pictures.example.org/ferry.png)

Text with <script>alert(1)</script>HTML <b onclick="x()">in</b> it, and 1 < 2.

<div onclick="steal()">A block<script>bad()</script></div>

\`\`\`
code <b>stays</b>
\`\`\`
`;

  test("is recognised by its headings, and read without its signs", async () => {
    const source = await parsed(TEXT);
    expect([source.format, source.title]).toEqual(["markdown", "The ferry"]);
    expect(kindsAndTexts(source)).toEqual([
      ["paragraph", "It crossed at dawn & at dusk, daily."],
      ["heading", "Fares"],
      ["listItem", "Horses pay double"],
      ["listItem", "Children ride free"],
      ["listItem", "as long as they bail"],
      ["quotation", "Nobody ever drowned."],
      ["quotation", "That he knew of."],
      ["paragraph", "Year | Boats"],
      ["paragraph", "1921 | 4"],
      ["caption", "The ferry"],
      ["paragraph", "Text with HTML in it, and 1 < 2."],
      ["paragraph", "A block"],
      ["paragraph", "code <b>stays</b>"],
    ]);
    expect(source.passages.map(({ line }) => line)).toEqual([3, 5, 7, 8, 9, 11, 12, 14, 16, 18, 20, 22, 24]);
    expect(source.passages.map(({ depth }) => depth).slice(5, 7)).toEqual([1, 2]);
  });

  test("of a note is read without what is not its text, and nothing of that is lost unsaid", async () => {
    const source = await parsed(
      "---\ntitle: The Weir\ntags:\n  - river\n---\n# Weir\n\nIt broke.[^a] ^b1\n\n%%the heir did it%%\n\nSee [[Mill|the mill]], ![[weir.png]] and %%x%% all.\n\n![[map.png]]\n\n[^a]: So says *the count*.\n",
    );
    expect(source.title).toBe("The Weir");
    expect(kindsAndTexts(source)).toEqual([
      ["heading", "Weir"],
      ["paragraph", "It broke."],
      ["paragraph", "See the mill, weir.png and all."],
      ["caption", "map.png"],
      ["paragraph", "So says the count."],
    ]);
    expect(source.passages.flatMap(({ marks }) => marks.map(({ label, at }) => [label, at]))).toEqual([
      ["a", 9],
      ["a", 0],
    ]);
    expect(dropped(source).get("private notes")).toBe(2);
    expect(source.warnings[0]?.message).toContain("tags river");
    expect(source.passages[1]?.line).toBe(8);
  });

  test("of a note under TOML, with notes in its lines, has their words below and their marks at their places", async () => {
    const source = await parsed(
      '+++\ntitle = "The Weir"\ntags = ["river"]\n+++\nIt broke^[So says *Ilse*.] twice.[^a]\n\n- x^[2] men^[or boys]\n\n[^a]: Once more.\n',
    );
    expect([source.format, source.title]).toEqual(["markdown", "The Weir"]);
    expect(kindsAndTexts(source)).toEqual([
      ["paragraph", "It broke twice."],
      ["paragraph", "So says Ilse."],
      ["listItem", "x^[2] men"],
      ["paragraph", "or boys"],
      ["paragraph", "Once more."],
    ]);
    expect(source.passages.map(({ marks }) => marks.map(({ label, at }) => [label, at]))).toEqual([
      [
        ["1", 8],
        ["a", 15],
      ],
      [["1", 0]],
      [["2", 9]],
      [["2", 0]],
      [["a", 0]],
    ]);
    expect(source.warnings[0]?.message).toContain("tags river");
    expect(source.passages.map(({ line }) => line)).toEqual([5, 5, 7, 7, 9]);
  });

  test.each([
    ["8. Mai 1821 brach das Wehr.", [["paragraph", "8. Mai 1821 brach das Wehr."]]],
    [
      "4. Tolls end.\n9. Mills stay.",
      [
        ["listItem", "4. Tolls end."],
        ["listItem", "9. Mills stay."],
      ],
    ],
    [
      "4. Tolls end.\n5. Mills stay.",
      [
        ["listItem", "4. Tolls end."],
        ["listItem", "5. Mills stay."],
      ],
    ],
    [
      "1. Tolls end.\n2. Mills stay.",
      [
        ["listItem", "Tolls end."],
        ["listItem", "Mills stay."],
      ],
    ],
    [
      "| A |\n|---|\n| 1 | *2* |",
      [
        ["paragraph", "A"],
        ["paragraph", "1 | 2"],
      ],
    ],
    ["10<sup>-4</sup> g, 5~6 men, 7~8 boats", [["paragraph", "10⁻⁴ g, 5~6 men, 7~8 boats"]]],
    ["Water&shy;wheel &rarr; mill", [["paragraph", "Waterwheel → mill"]]],
  ])("keeps the figures of %s", async (text, passages) => {
    expect(kindsAndTexts(await parsed(`${text}\n`, "markdown"))).toEqual(passages);
  });

  test("nested thousands deep is refused", async () => {
    const failure = failureOf(
      await parseFiles({ kind: "reference", files: [{ name: "a.md", text: `# T\n\n${">".repeat(100_000)} x` }] }),
    );
    expect(failure.kind).toBe("invalid");
  });
});
