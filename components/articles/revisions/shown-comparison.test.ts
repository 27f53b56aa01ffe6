import { describe, expect, test } from "vitest";
import type { BlockChange } from "@/lib/document/compare/block-change";
import { claimChanges, diffDocuments } from "@/lib/document/compare/diff";
import { b, cite, claim, doc, h, li, link, p, quote, task, tasks, ul } from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { byDay } from "./by-day";
import { claimChangeList } from "./claim-change-kind";
import { diffRows, foldedWords } from "./diff-rows";
import { lineRuns } from "./line-runs";
import { citationChangeLabel } from "./restyles";
import { type Side, shownBlock } from "./shown-block";
import { structureLabels } from "./structure-labels";

const titles = new Map([["operation-pike", "Operation Pike"]]);

/** The changes between two documents that a reader would call changes. */
function changesOf(before: DocJson, after: DocJson): readonly BlockChange[] {
  return diffDocuments(before, after).changes.filter((change) => change.kind !== "same");
}

/** The only change between two paragraphs, and what is said beside its words. */
function restyles(before: NodeJson, after: NodeJson): string[] {
  const [change] = changesOf(doc(before), doc(after));
  return lineRuns(change?.parts ?? [], titles).flatMap((run) => run.restyles.map(({ label: words }) => words));
}

/** The text of a change as one side shows it. */
function textOn(side: Side, change: BlockChange | undefined): string[] {
  const shown = change && shownBlock(change, side);
  return (shown?.lines ?? []).map((line) => line.map((part) => part.text).join(""));
}

describe("what changed about words that stayed is said in words", () => {
  const cited = cite({ id: "t1", quote: "nine hundred thousand men" });
  test.each<[string, NodeJson, NodeJson, string[]]>([
    ["bold", p.id("a", "One two three"), p.id("a", "One ", b("two"), " three"), ["bold added"]],
    ["no bold", p.id("a", "One ", b("two"), " three"), p.id("a", "One two three"), ["bold removed"]],
    [
      "a link",
      p.id("a", "See the raid"),
      p.id("a", "See ", link("the raid", "article:operation-pike")),
      ["link added to “Operation Pike”"],
    ],
    [
      "another link",
      p.id("a", "See ", link("the raid", "article:old-raid")),
      p.id("a", "See ", link("the raid", "https://example.org/")),
      ["link changed from “old raid” to https://example.org/"],
    ],
    [
      "a claim",
      p.id("a", "The belt held on"),
      p.id("a", claim("c1", "The belt held"), " on"),
      ["marked as a claim without a source"],
    ],
    ["no claim", p.id("a", claim("c1", "The belt held"), " on"), p.id("a", "The belt held on"), ["no longer a claim"]],
    [
      "a citation",
      p.id("a", claim("c1", "The belt held")),
      p.id("a", claim("c1", "The belt held", cited)),
      ["citation added: “nine hundred thousand men”"],
    ],
    [
      "another stance",
      p.id("a", claim("c1", "The belt held", cited)),
      p.id("a", claim("c1", "The belt held", { ...cited, stance: "departs" })),
      [`citation changed: stance ${cited.stance} became departs`],
    ],
    [
      "no citation",
      p.id("a", claim("c1", "The belt held", cited)),
      p.id("a", claim("c1", "The belt held")),
      ["citation removed: “nine hundred thousand men”"],
    ],
  ])("%s", (_what, before, after, words) => {
    expect(restyles(before, after)).toEqual(words);
  });

  test("a citation of a claim is told once, though bold words cut the claim", () => {
    const before = p.id("a", claim("c1", ["The ", b("belt"), " held"]));
    const after = p.id("a", claim("c1", ["The ", b("belt"), " held"], cited));
    expect(restyles(before, after)).toEqual(["citation added: “nine hundred thousand men”"]);
  });

  test("an inserted link says where it leads, unless its words do", () => {
    const add = (words: string) => p.id("a", "One two three ", link(words, "article:operation-pike"));
    expect(restyles(p.id("a", "One two three"), add("as planned"))).toEqual(["leads to “Operation Pike”"]);
    expect(restyles(p.id("a", "One two three"), add("Operation Pike"))).toEqual([]);
  });

  test("a citation that changed in nothing one can name was cited again", () => {
    expect(citationChangeLabel(cited, { ...cited, version: cited.version + 1 })).toBe("cited again");
    expect(citationChangeLabel(cited, { ...cited, note: "Read twice." })).toBe("note changed");
  });
});

describe("what happened to a block is said in words", () => {
  const words = (before: DocJson, after: DocJson) =>
    changesOf(before, after).flatMap((change) => structureLabels(change));
  const [one, two, three] = [p.id("1", "First one."), p.id("2", "Second, longer one."), p.id("3", "The third of all.")];

  test("a move, by its places from 1", () => {
    expect(words(doc(one, two, three), doc(three, one, two))).toEqual(["Moved from place 3 to 1"]);
  });

  test("another type and another level", () => {
    expect(words(doc(p.id("a", "The plan")), doc(h.id("a", 2, "The plan")))).toEqual([
      "The paragraph became a heading",
    ]);
    expect(words(doc(h.id("a", 2, "The plan")), doc(h.id("a", 3, "The plan")))).toEqual(["Heading level 2 became 3"]);
  });

  test("a task that was ticked, within its list", () => {
    const list = (done: boolean) => doc(tasks.id("l", task.id("t", done, p.id("a", "Find the maps"))));
    const [change] = changesOf(list(false), list(true));
    expect(change?.children?.flatMap((change) => structureLabels(change))).toEqual(["Ticked"]);
  });

  test("a split and a merge", () => {
    const whole = doc(p.id("a", "The first half of it stood here. The second half of it stood there."));
    const halves = doc(p.id("a", "The first half of it stood here."), p.id("b", "The second half of it stood there."));
    expect(words(whole, halves)).toEqual(["Split in two", "Split from the paragraph above"]);
    expect(words(halves, whole)).toContain("Merged with the neighbouring paragraph");
  });
});

describe("the two sides of a change", () => {
  const [change] = changesOf(doc(p.id("a", "Two trains a day came")), doc(p.id("a", "Forty trains a day came")));

  test("show what was there, what is there, and both", () => {
    expect(textOn("before", change)).toEqual(["Two trains a day came"]);
    expect(textOn("after", change)).toEqual(["Forty trains a day came"]);
    expect(textOn("both", change)).toEqual(["TwoForty trains a day came"]);
  });

  test("a rewritten paragraph shows old and new whole", () => {
    const [rewritten] = changesOf(doc(p.id("a", "Alpha beta gamma delta")), doc(p.id("a", "One other line entirely")));
    expect(textOn("both", rewritten)).toEqual(["Alpha beta gamma delta", "One other line entirely"]);
  });

  test("an added block is not there before; one that was split off is, as words of its neighbour", () => {
    const [added] = changesOf(doc(p.id("a", "Same.")), doc(p.id("a", "Same."), p.id("b", "New.")));
    expect(added && shownBlock(added, "before")).toBeNull();
    const split = changesOf(
      doc(p.id("a", "The first half of it stood here. The second half of it stood there.")),
      doc(p.id("a", "The first half of it stood here."), p.id("b", "The second half of it stood there.")),
    );
    expect(textOn("before", split[1])).toEqual(["The second half of it stood there."]);
  });

  test("of a list each side has its own items in its own order", () => {
    const items = (...names: string[]) =>
      doc(ul.id("l", ...names.map((name) => li.id(`i${name}`, p.id(name, `The ${name} one`)))));
    const [list] = changesOf(items("left", "middle", "right"), items("right", "left", "new"));
    const order = (side: Side) =>
      list && shownBlock(list, side)?.children.map((item) => item.children[0]?.node?.attrs?.id);
    expect(order("before")).toEqual(["left", "middle", "right"]);
    expect(order("after")).toEqual(["right", "left", "new"]);
  });

  test("a quotation that was taken away around words that stayed has only its words said", () => {
    const changes = changesOf(
      doc(quote.id("q", p.id("a", "We drove on the ice."))),
      doc(p.id("a", "We drove on the ice.")),
    );
    const gone = changes.find((each) => each.kind === "removed");
    expect(gone && shownBlock(gone, "both")).toMatchObject({ node: null, lines: [], children: [] });
    expect(gone && structureLabels(gone)).toEqual(["The quotation around these words was removed; its words stay"]);
  });
});

describe("what stayed is folded away", () => {
  const paragraphs = Array.from({ length: 12 }, (_none, index) => p.id(`p${index}`, `Paragraph number ${index}.`));
  const after = doc(...paragraphs.map((each, index) => (index === 6 ? p.id("p6", "Paragraph number six.") : each)));
  const rows = diffRows(diffDocuments(doc(...paragraphs), after).changes);

  test("but for the nearest neighbours of a change", () => {
    expect(rows.map((row) => row.kind)).toEqual(["folded", "unchanged", "change", "unchanged", "folded"]);
    expect(rows[0]?.kind === "folded" && foldedWords(rows[0].nodes)).toBe("5 unchanged paragraphs");
  });

  test("nothing is lost", () => {
    const count = rows.reduce((sum, row) => sum + (row.kind === "folded" ? row.nodes.length : 1), 0);
    expect(count).toBe(12);
  });

  test("a single one stays in sight, and mixed blocks are parts", () => {
    const few = diffRows(diffDocuments(doc(...paragraphs.slice(0, 3)), doc(...paragraphs.slice(0, 2))).changes);
    expect(few.map((row) => row.kind)).toEqual(["unchanged", "unchanged", "change"]);
    expect(foldedWords([p("A"), h(2, "B")])).toBe("2 unchanged parts");
  });
});

test("the claims that lost their ground come first", () => {
  const cited = cite({ id: "t1", quote: "words" });
  const before = doc(p.id("a", claim("gone", "Gone"), claim("bare", "Bare", cited), claim("kept", "Kept")));
  const after = doc(
    p.id("a", claim("new", "New"), claim("bare", "Bare"), claim("kept", "Kept it"), claim("good", "Good", cited)),
  );
  const list = claimChangeList(claimChanges(before, after));
  expect(list.map(({ kind, change }) => `${kind} ${change.id}`)).toEqual([
    "lostSource bare",
    "uncited new",
    "removed gone",
    "added good",
    "words kept",
  ]);
});

test("changes are cut where the day changes, in UTC", () => {
  const at = (time: string) => ({ at: new Date(time) });
  const days = byDay([at("2026-03-02T00:01:00Z"), at("2026-03-01T23:59:00Z"), at("2026-03-01T01:00:00Z")]);
  expect(days.map(({ day, items }) => `${day} ${items.length}`)).toEqual(["2026-03-02 1", "2026-03-01 2"]);
});
