import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameContent } from "@/lib/document/model/block-content";
import { doc, hr, p, withIds } from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { anonymous, edited, randomDocument, randomEdits } from "@/lib/document/testing/random-document";
import { splitWords } from "@/lib/document/words/tokens";
import { mergeDocuments, resolveConflicts } from "./merge";

describe("with any edits", () => {
  const sides = fc.record({ base: randomDocument, theirs: randomEdits, mine: randomEdits }).map((made) => ({
    base: made.base,
    theirs: edited(made.base, made.theirs, "their"),
    mine: edited(made.base, made.mine, "my"),
  }));

  test("no word that one side typed is lost: it is in the merge or in a side of a conflict", () => {
    fc.assert(
      fc.property(sides, ({ base: from, theirs, mine }) => {
        const kept = new Set(splitWords(plainText(resolveConflicts(from, theirs, mine, {}))));
        const typed = [...splitWords(plainText(theirs)), ...splitWords(plainText(mine))].filter((word) =>
          /^(their|my)\d/.test(word),
        );
        for (const word of typed) expect(kept).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  test("a choice for every conflict gives a document in which each id is there once", () => {
    fc.assert(
      fc.property(sides, fc.constantFrom("theirs", "mine", "both"), ({ base: from, theirs, mine }, choice) => {
        const merge = mergeDocuments(from, theirs, mine);
        const blocks = merge.kind === "conflict" ? merge.blocks : [];
        const settled = resolveConflicts(
          from,
          theirs,
          mine,
          Object.fromEntries(blocks.map(({ block }) => [block, choice] as const)),
        );
        const ids = settled.content.flatMap(idsIn);
        expect(new Set(ids).size).toBe(ids.length);
        if (merge.kind === "merged") expect(sameText(settled, merge.doc)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("merging with the base, or with oneself, changes nothing", () => {
    fc.assert(
      fc.property(sides, ({ base: from, theirs }) => {
        for (const [one, two] of [
          [theirs, from],
          [from, theirs],
          [theirs, theirs],
        ] as const) {
          const merge = mergeDocuments(from, one, two);
          expect(merge.kind).toBe("merged");
          if (merge.kind === "merged") expect(sameText(merge.doc, theirs)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("with edits of different blocks", () => {
  /** What happens to each block: by whom, and what. */
  const fates = fc.array(
    fc.record({ mine: fc.boolean(), step: fc.constantFrom("keep", "keep", "edit", "delete", "insert") }),
    { minLength: 3, maxLength: 12 },
  );

  test("it does not matter which side is called theirs", () => {
    fc.assert(
      fc.property(fates, fc.boolean(), (list, ids) => {
        const from = doc(
          ...list.map((_, index) => p.id(`p${index}`, `Line number ${index} of the base text ${index * 7}.`)),
        );
        const side = (who: boolean): DocJson => {
          const content = from.content.flatMap((node, index) => {
            const fate = list[index];
            if (!fate || fate.mine !== who || fate.step === "keep") return [node];
            if (fate.step === "delete") return [];
            if (fate.step === "insert") return [node, p.id(`n${index}`, `Inserted words ${who} after ${index}.`)];
            return [p.id(`p${index}`, `Line number ${index} edited in the base text ${who}.`)];
          });
          const renamed = ids ? content : content.map(anonymous);
          return withIds({ type: "doc", content: renamed.length > 0 ? renamed : [hr.id("end")] }, String(who));
        };
        const one = mergeDocuments(from, side(true), side(false));
        const other = mergeDocuments(from, side(false), side(true));
        if (ids && list.some(({ step: context }) => context !== "delete")) expect(one.kind).toBe("merged");
        expect(other.kind).toBe(one.kind);
        if (one.kind === "merged" && other.kind === "merged") expect(sameText(one.doc, other.doc)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function idsIn(node: NodeJson): string[] {
  const id = node.attrs?.id;
  return [...(typeof id === "string" ? [id] : []), ...(node.content ?? []).flatMap(idsIn)];
}

function sameText(a: DocJson, b: DocJson): boolean {
  return (
    a.content.length === b.content.length &&
    a.content.every((node, index) => sameContent(node, b.content[index] ?? node))
  );
}
