import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { SourceKind } from "@/lib/sources/passage";
import { succeeded } from "@/lib/sources/source-fixtures";
import { parseFiles } from "./parse-files";
import { writeOut } from "./write-out";

/** Small pages after the structure of real ones, in a folder beside the project; where it is not there, nothing is tested. */
const FOLDER = fileURLToPath(new URL("../../../../shared/cases/in/", import.meta.url));
const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

const THREADS = /^(?:cut-inline|spoiler|emoji|unfurl|soft-hyphen|xenforo)/;

async function read(name: string) {
  const kind: SourceKind = THREADS.test(name) ? "thread" : "reference";
  return succeeded(await parseFiles({ kind, files: [{ name, text: readFileSync(FOLDER + name, "utf8") }] }));
}

const NOTHING = /\uFFFF/;

/** What stands in the texts of a case, each a pattern; and what must not. */
const RIGHT: readonly (readonly [name: string, has: readonly RegExp[], hasNot: RegExp])[] = [
  ["cut-inline-spoiler.html", [/^The regent sold the bridge and told nobody\.$/m], NOTHING],
  ["cut-flag-wiki.html", [/^The fleet of Redland sailed in 1905\.$/m, /^Press the red button now\.$/m], /svg|png/],
  ["hidden-table-rows.html", [/^Third Rifles, 800 men$/m], /show/],
  ["hidden-mobile-page.html", [/^The rifles crossed the ford at noon\.$/m], NOTHING],
  ["table-two-rows-web.html", [/1900/, /1910/], NOTHING],
  ["table-extra-cell.md", [/^1905 \| war \| and peace$/m], NOTHING],
  ["math-wiki.html", [/^Where v=2gh is the speed\.$/m], NOTHING],
  ["power-wiki.html", [/10⁻³/, /10⁻⁶/, /xⁿ⁺¹/, /5\^\(1\/2\)/], NOTHING],
  ["numbers-date.md", [/^12\. Juni 1905 fiel die Brücke\.$/m], NOTHING],
  ["numbers-treaty.html", [/^3\. The toll ends\.$/m, /^7\. The ford is free\.$/m], NOTHING],
  ["tilde.md", [/5~6 men and 7~8 horses/], NOTHING],
  ["notes.md", [/^The ford is shallow\.$/m, /^So says the count\.$/m, /the other/], /players|title:|block1|%%/],
  ["emoji.html", [/^We won 😀 at last\.$/m], NOTHING],
  ["unfurl.html", [/^A bridge falls: https:\/\/news\.example\.org\/a$/m], /^news\.example\.org$/m],
  ["soft-hyphen.html", [/^Northernhaven is far away\. Wideriver too\.$/m], NOTHING],
  ["html-fragment-nested.html", [/^The lamplighters/m], NOTHING],
  [
    "mediawiki-1.27-no-parser-output.html",
    [/^The Orrin dike is a wall of clay\./m, /^History$/m],
    /3 km|\[|Jump|References/,
  ],
  ["mediawiki-parsoid-rest.html", [/^The Orrin dike is a wall of clay\./m, /^History$/m], /3 km|\[1\]|References/],
  ["fandom-portable-infobox.html", [/^The Orrin dike is a wall of clay\./m], /3 km|Length|edit/],
  ["markdown-entities.md", [/^Café © 12° × ö é$/m], NOTHING],
];

describe.skipIf(names.length === 0)("pages after the structure of real ones", () => {
  test.each(RIGHT)("%s", async (name, has, hasNot) => {
    const text = (await read(name)).passages.map((passage) => passage.text).join("\n");
    for (const pattern of has) expect(text).toMatch(pattern);
    expect(text).not.toMatch(hasNot);
  });

  test("spoilers in cells, quoted names, films, wrapped lines and left out posts", async () => {
    const [row, other] = (await read("spoiler-in-cell.html")).passages;
    expect([row?.spoiler, other?.spoiler ?? null]).toEqual(["", null]);
    const quoted = (await read("xenforo2-quote-title-german.html")).passages.find(({ kind }) => kind === "quotation");
    expect(quoted?.quotes).toEqual({ author: "Mira Lamp", post: 1 });
    expect(writeOut(await read("xenforo2-nested-quote-first.html"))).toMatch(/^Tove said:$/m);
    const media = (await read("xenforo2-media-between-words.html")).passages;
    expect(media.filter(({ kind }) => kind === "paragraph").map(({ text }) => text)).toEqual([
      "See the film.",
      "Then read on.",
    ]);
    expect(media.map(({ text }) => text).join()).toContain("youtube.com/embed/abc");
    expect((await read("wrapped-last-paragraph.txt")).passages.every(({ kind }) => kind === "paragraph")).toBe(true);
    expect((await read("vbulletin3-thread.html")).warnings).toMatchObject([{ readAs: "wholePage" }]);
  });

  test.each(names)("%s is read as it was again, and no case is thrown", async (name) => {
    const one = await read(name);
    expect((await read(name)).passages).toEqual(one.passages);
  });
});
