import { expect, test } from "vitest";
import { parseQuery } from "./query/search-query";
import { snippetOf } from "./snippet";
import { snippetParts } from "./snippet-parts";
import { finderOf } from "./word-finder";

const snippet = (text: string, query: string, hidden: { start: number; end: number }[] = [], meant: string[] = []) =>
  snippetOf(text, finderOf(parseQuery(query), meant), hidden);
const marked = (text: string, query: string, meant: string[] = []) =>
  snippetParts(snippet(text, query, [], meant)).flatMap((part) => (part.found ? [part.text] : []));

const TEXT = "It was <the> guard, said Boris. Many lines later the guard & his son fled.";
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test("everything is escaped but the marks", () => {
  expect(snippet(TEXT, "son ")).toBe(
    "It was &lt;the&gt; guard, said Boris. Many lines later the guard &amp; his <mark>son</mark> fled.",
  );
});

test("what a spoiler hides is hidden, found or not, and no more", () => {
  const parts = snippetParts(snippet(TEXT, "guard ", [range("the> guard"), range("& his")]));
  expect(parts.filter(({ hidden }) => hidden).map(({ text }) => text)).toEqual(["the> ", "guard", "& his"]);
  expect(parts.filter(({ found }) => found)).toEqual([
    { text: "guard", found: true, hidden: true },
    { text: "guard", found: true, hidden: false },
  ]);
  expect(parts.map(({ text }) => text).join("")).toBe(TEXT);
});

test("a word of which a part is hidden is marked in both parts", () => {
  const { start } = range("guard");
  expect(snippet("a guard", "guard ", [{ start: 2, end: 4 }])).toBe("a <s><mark>gu</mark></s><mark>ard</mark>");
  expect(start).toBeGreaterThan(0);
});

test("words are marked in any form, without accents, and as the beginning that is typed", () => {
  expect(marked("The trains crossed at Čita, crossing rivers.", "cita cross ")).toEqual([
    "crossed",
    "Čita",
    "crossing",
  ]);
  expect(marked("Kantokuen began in Khabarovsk.", "began kha")).toEqual(["began", "Khabarovsk"]);
  expect(marked("The Tenryū met the Orel.", "tenryo ", ["tenryu"])).toEqual(["Tenryū"]);
  expect(marked("The river of the north", "the river ")).toEqual(["river"]);
});

test("a phrase is marked where its words follow one another, and nowhere else", () => {
  expect(marked("The river, then over. Over the river they went.", '"over the river"')).toEqual([
    "Over",
    "the",
    "river",
  ]);
});

test("Japanese is marked inside of a run, and Cyrillic as it stands", () => {
  expect(marked("軽巡洋艦天龍は竣工した。", "天龍")).toEqual(["天龍"]);
  expect(marked("Бригада Асано вышла.", "асано ")).toEqual(["Асано"]);
});

test("a long text is shown where most of the words stand together", () => {
  const far = "The bridge stood. ".padEnd(2_000, "Nothing happened there. ");
  const shown = snippet(`${far}The bridge burned in April.${" Later it rained.".repeat(40)}`, "bridge burned ");
  expect(shown).toContain("<mark>bridge</mark> <mark>burned</mark> in April");
  expect(shown.startsWith("… ")).toBe(true);
  expect(shown.endsWith(" …")).toBe(true);
  expect(shown.length).toBeLessThan(350);
});

test("a text in which nothing is found is shown from its beginning, and never half a character", () => {
  const shown = snippet("\u{1F309}".repeat(200), "bridge");
  expect(shown.startsWith("\u{1F309}")).toBe(true);
  expect(shown).not.toMatch(/\p{Surrogate}/u);
});
