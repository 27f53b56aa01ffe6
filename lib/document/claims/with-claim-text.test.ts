import { expect, test } from "vitest";
import { claim, doc, link, p } from "@/lib/document/model/build";
import { withMark } from "@/lib/document/model/inline";
import { withClaimText } from "./with-claim-text";

/** A claim of some words and a link. */
function linked(before: string, label: string, after: string) {
  const [first, last] = [claim("c1", before), claim("c1", after)];
  const mark = first[0]?.marks?.[0] ?? last[0]?.marks?.[0];
  const middle = link(label, "article:bridge").map((node) => (mark ? withMark(node, mark) : node));
  return [...(before === "" ? [] : first), ...middle, ...last];
}

const inDocument = (inline: ReturnType<typeof linked>) => doc(p("First. ", inline, " Then it rained."), p("Last."));
const before = inDocument(linked("The ", "bridge", " burned on 3 May."));

test("a claim has other words, and what stays keeps its links", () => {
  expect(withClaimText(before, "c1", "The bridge burned on 5 May.")).toEqual(
    inDocument(linked("The ", "bridge", " burned on 5 May.")),
  );
});

test("words are added at its end", () => {
  expect(withClaimText(before, "c1", "The bridge burned on 3 May. All saw it.")).toEqual(
    inDocument(linked("The ", "bridge", " burned on 3 May. All saw it.")),
  );
});

test("a text that has nothing in common is put in the place of all of it", () => {
  const changed = JSON.stringify(withClaimText(before, "c1", "Nobody knows"));
  expect(changed).toContain("Nobody knows");
  expect(changed).not.toContain("burned");
});

test("nothing changes without words, or without such a claim", () => {
  expect(withClaimText(before, "c1", " ")).toBe(before);
  expect(withClaimText(before, "c2", "Other words")).toEqual(before);
});
