import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { failed, success } from "@/lib/base/result";
import { claimChanges } from "@/lib/document/compare/diff";
import { mergeDocuments } from "@/lib/document/merge/merge";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { inThread, Overloaded, unlessOverloaded } from "@/lib/workers/pool";
import { areLarge } from "./are-large";
import { compareContents } from "./changes-between";
import { comparedContents } from "./compared-contents";
import { mergedDocuments } from "./merged-documents";
import type { RevisionContent } from "./revision";

// As in a server: what is large goes into threads.
beforeEach(() => vi.stubEnv("NEXT_RUNTIME", "nodejs"));
afterEach(() => vi.unstubAllEnvs());

/** A long article; `changed` says other words in some of its paragraphs. */
function long(changed: Readonly<Record<number, string>> = {}): DocJson {
  const paragraphs = Array.from({ length: 5_000 }, (_none, at) =>
    p.id(`p${at}`, changed[at] ?? `Paragraph ${at} of a long report says what became of bridge ${at % 37}.`),
  );
  return doc(...paragraphs);
}

const content = (document: DocJson, title = "The long report"): RevisionContent => ({
  title,
  kind: "document",
  tags: ["rail"],
  aliases: [],
  doc: document,
});
/** So many words of its own in one paragraph. */
const words = (count: number, set: string) =>
  doc(p.id("a", Array.from({ length: count }, (_none, at) => `${set}${at}`).join(" ")));

test("large is what differs much, or is very long; not a long text of which little changed", () => {
  const [report, other] = [words(30_000, "a"), words(30_000, "b")];
  const paragraphs = (count: number) => doc(...long().content.slice(0, count));
  expect(areLarge(report, report)).toBe(false);
  expect(areLarge(report, other)).toBe(true);
  expect(areLarge(report, report, other)).toBe(true);
  expect(areLarge(paragraphs(3_000), doc(p.id("new", "More."), ...paragraphs(3_000).content))).toBe(false);
  expect(areLarge(paragraphs(3_000), doc(p.id("new", "Instead.")))).toBe(true);
  expect(areLarge(paragraphs(5_000), paragraphs(5_000))).toBe(true);
  expect(areLarge(words(900, "a"), words(900, "b"))).toBe(false);
});

test("a large comparison is that of the same texts made here, with what stayed and what was claimed", async () => {
  const before = content(long());
  const { content: blocks } = long({ 7: "Bridge 7 burned in March.", 1100: "Nobody crossed." });
  const after = content(doc(...blocks, p.id("new", claim("c1", "A ferry came."))), "The longer report");
  expect(areLarge(before.doc, after.doc)).toBe(true);
  const compared = await comparedContents(before, after);
  const here = { ...compareContents(before, after), claims: claimChanges(before.doc, after.doc) };
  expect(compared).toEqual(success(here));
  expect(here.diff.changes.filter(({ kind }) => kind !== "same")).toHaveLength(3);
}, 60_000);

test("a large merge is that of the same texts made here", async () => {
  const base = long();
  const [theirs, mine] = [long({ 3: "Theirs." }), long({ 900: "Mine." })];
  expect(areLarge(base, theirs, mine)).toBe(true);
  const merged = await mergedDocuments(base, theirs, mine);
  expect(merged).toEqual(mergeDocuments(base, theirs, mine));
  expect(merged).toMatchObject({ kind: "merged", fromTheirs: 1, fromMine: 1 });
}, 60_000);

test("two large rewritings of one paragraph are a conflict with all three texts", async () => {
  const [base, theirs, mine] = [words(30_000, "a"), words(30_000, "b"), words(30_000, "c")];
  const blocks = [{ block: "a", base: base.content[0], theirs: theirs.content[0], mine: mine.content[0] }];
  expect(await mergedDocuments(base, theirs, mine)).toMatchObject({ kind: "conflict", blocks });
}, 60_000);

test("a comparison that takes longer than it may is ended, and says so", async () => {
  const [before, after] = [content(words(300_000, "a")), content(words(300_000, "b"))].map((side) =>
    JSON.stringify(side),
  );
  const ended = await inThread("documents", "diff", { before, after }, { runMs: 100, memory: 256 });
  expect(ended).toMatchObject(failed({ kind: "tooLarge", detail: expect.stringContaining("stopped after 0.1") }));
}, 60_000);

test("a merge that takes longer than it may is ended, and what threw for that is told from a mistake of ours", async () => {
  const [base, theirs, mine] = ["a", "b", "c"].map((set) => JSON.stringify(words(200_000, set)));
  const ended = await inThread("saves", "merge", { base, theirs, mine }, { runMs: 50, memory: 320 });
  const failure = { kind: "tooLarge", detail: expect.stringContaining("stopped after 0.05") } as const;
  expect(ended).toMatchObject(failed(failure));
  const thrown = new Overloaded({ kind: "unavailable", detail: "Busy.", retryAfterSeconds: 9 });
  expect(await unlessOverloaded(Promise.reject(thrown))).toEqual(failed(thrown.failure));
  await expect(unlessOverloaded(Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
}, 60_000);
