import { expect, test } from "vitest";
import { mergeDocuments } from "@/lib/document/merge/merge";
import { b, date, doc, p } from "@/lib/document/model/build";
import { datesIn } from "@/lib/document/model/dates-in-text";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { fromMarkdown, toMarkdown } from "./markdown";

const withoutIds = (node: NodeJson): NodeJson => ({
  ...node,
  ...(blockId(node) === "" ? {} : { attrs: { ...node.attrs, id: null } }),
  ...(node.content ? { content: node.content.map(withoutIds) } : {}),
});
const read = (markdown: string) => fromMarkdown(markdown).content.map(withoutIds);

test.each([
  ['It fell on [3 April]{date="1940-04-03"}.', p("It fell on ", date("3 April", "1940-04-03"), ".")],
  ['[the *old* days]{date="193X"}', null],
  ['[one of two]{date="[1667,1760-12]"}', p(date("one of two", "[1667,1760-12]"))],
  ['**[then]{date="-0043-03-15"}**', p(date(b("then"), "-0043-03-15"))],
])("%s is a date in Markdown both ways", (markdown, block) => {
  const [found] = read(markdown);
  if (block) expect(found).toEqual(withoutIds(doc(block).content[0] ?? p()));
  expect(read(toMarkdown(fromMarkdown(markdown)))).toEqual([found]);
});

test("a date that is none leaves its words", () => {
  expect(read('It fell on [3 April]{date="soon"}.')).toEqual([
    withoutIds(doc(p("It fell on 3 April.")).content[0] ?? p()),
  ]);
});

test("a date on one side and other words in another paragraph are both there; two dates for the same words are chosen from", () => {
  const said = (edtf: string, text: string) =>
    doc(p.id("a", "It fell on ", date("3 April", edtf), "."), p.id("c", text));
  const merged = mergeDocuments(said("1940-04-03", "One."), said("1941-04-03", "One."), said("1940-04-03", "Two."));
  expect(merged).toMatchObject({ kind: "merged", doc: said("1941-04-03", "Two.") });
  expect(mergeDocuments(said("1940", "One."), said("1941", "One."), said("1942", "One.")).kind).toBe("conflict");
});

test("the dates that prose tells are found with their words, in English and German", () => {
  const found = datesIn(
    "It began in 1904, burned on 3 April 1940 and in the summer of 1941. Am 22. Juni 1941 fiel es, nicht 44 v. Chr.",
  );
  expect(found.map(({ words }) => words)).toEqual([
    "1904",
    "3 April 1940",
    "summer of 1941",
    "22. Juni 1941",
    "44 v. Chr.",
  ]);
});
