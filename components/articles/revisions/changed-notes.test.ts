import { expect, test } from "vitest";
import { diffWords } from "@/lib/document/compare/diff-words";
import { note, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { withChangedNotes } from "./changed-notes";
import { lineRuns } from "./line-runs";

/** A comparison in short: `-went-`, `+came+`, a note's words in brackets. */
function shown(before: NodeJson, after: NodeJson): string {
  const words = (parts: readonly { readonly op: string; readonly text: string }[]): string =>
    parts
      .map(({ op, text }) => {
        const said = text.replace("\n", "⏎");
        return op === "delete" ? `-${said}-` : op === "insert" ? `+${said}+` : said;
      })
      .join("");
  return withChangedNotes(lineRuns(diffWords(before, after).parts, new Map()))
    .map((run) => (run.op === "note" ? `[${words(run.parts)}]` : words(run.segments)))
    .join("");
}

test("a footnote whose words changed is compared inside", () => {
  expect(shown(p("It burned", note("Of oak, p. 5"), " soon."), p("It burned", note("Of oak, p. 6"), " soon."))).toBe(
    "It burned[Of oak, p. -5-+6+] soon.",
  );
});

test("one with other words before it, too", () => {
  expect(shown(p("It all burned", note("Of oak.")), p("It all fell", note("Of old oak.")))).toBe(
    "It all -burned-+fell+[Of +old +oak.]",
  );
});

test("one that came or went is whole", () => {
  expect(shown(p("It burned", note("Of oak.")), p("It burned"))).toBe("It burned-⏎-");
  expect(shown(p("It burned"), p("It burned", note("Of oak.")))).toBe("It burned+⏎+");
});
