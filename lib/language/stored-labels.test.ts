import { globSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { childrenOf, parseSource, type SyntaxNode } from "@/bin/lib/syntax/syntax-tree";
import { currentLanguage, setLanguageSource } from "./current-language";
import type { Language } from "./language";
import { speakIn } from "./speak-in";
import { changeLineLabel, comparisonLabel, storedLabel } from "./stored-labels";

let spoken: Language = "de";
setLanguageSource(() => spoken);
afterEach(() => {
  spoken = "de";
});

test("what an act wrote into a history is read in the language of its reader, with what was put in, and what people wrote as it is", () => {
  expect(storedLabel("Restored revision 3")).toBe("Version 3 wiederhergestellt");
  expect(storedLabel("Undid: Renamed the tag “war” to “wars”")).toBe(
    "Rückgängig gemacht: Schlagwort „war“ in „wars“ umbenannt",
  );
  expect(storedLabel("Restored revision 3 (proposal 4, merged by Ravi)")).toBe(
    "Version 3 wiederhergestellt (Vorschlag 4, übernommen von Ravi)",
  );
  expect(storedLabel("The king became a monk")).toBe("The king became a monk");
  expect(storedLabel("canon")).toBe("canon");
  spoken = "en";
  expect(storedLabel("Restored revision 3")).toBe("Restored revision 3");
});

test("the line of a change is translated phrase by phrase, also in brackets", () => {
  expect(
    changeLineLabel("2 claims added (1 without a source, 1 own invention), 1 removed, the rest wording; tags changed"),
  ).toBe(
    "2 Aussagen hinzugefügt (1 ohne Quelle, 1 selbst erfunden), 1 entfernt, sonst Formulierungen; Schlagwörter geändert",
  );
  expect(changeLineLabel("canon status changed from proposed to canon, 2 claims decided on")).toBe(
    "Kanonstatus von vorgeschlagen zu Kanon geändert, über 2 Aussagen entschieden",
  );
  expect(changeLineLabel("kind changed from operation to event")).toBe("Art geändert von Operation zu Ereignis");
  expect(changeLineLabel("")).toBe("");
});

test("a comparison names nodes and what became of them", () => {
  expect(comparisonLabel("Heading level 2 became 3")).toBe("Ebene der Überschrift: vorher 2, jetzt 3");
  expect(comparisonLabel("fact box")).toBe("Faktenkasten");
});

/** Files that make lines of changes, and those that write a summary where its author says nothing. */
const LINES = [
  "lib/document/compare/change-kinds.ts",
  "lib/articles/revisions/changes-between.ts",
  "lib/canon/canon-between.ts",
];
const SUMMARY =
  /^(?:Merged|Renamed|Restored|Rolled back|Undid|Linked|Proposal|Citation|Sentence added|Marked as|Claim linked)/;

test("every phrase that a line of a change or a summary can hold is known: none is left in English", () => {
  const phrases = LINES.flatMap(textsIn).filter((text) =>
    /(?:changed|wording|differently|decided|disputed|from)/.test(text),
  );
  const summaries = globSync("lib/**/*.ts")
    .filter((file) => !/test|endpoints|lib\/language/.test(file) && /summary/i.test(readFileSync(file, "utf8")))
    .flatMap(textsIn)
    .filter((text) => SUMMARY.test(text) && !/[.!?]$/.test(text) && text.includes(" "));
  expect([phrases.length > 12, summaries.length > 12]).toEqual([true, true]);
  const left = [...phrases, ...summaries].filter((text) => {
    const made = MADE[text] ?? text.replaceAll("“{}”", "“x”").replaceAll("{}", "2");
    return changeLineLabel(made) === made && storedLabel(made) === made;
  });
  expect(left).toEqual([]);
});

test("words are said in one language whoever asks, and then in theirs again, also after a mistake", () => {
  spoken = "en";
  expect(speakIn("de", () => storedLabel("Restored revision 3"))).toBe("Version 3 wiederhergestellt");
  expect(currentLanguage()).toBe("en");
  expect(() =>
    speakIn("de", () => {
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(currentLanguage()).toBe("en");
});

/** What is put together of several parts, as it is in the end. */
const MADE: Readonly<Record<string, string>> = {
  changed: "2 links changed",
  "{} changed": "2 links changed",
  "sources of {} changed": "sources of 2 claims changed",
  "statements of {} changed": "statements of 1 claim changed",
  "{} {} decided on": "2 claims decided on",
  "Citation confirmed in version {} of its source: {}": "Citation confirmed in version 2 of its source: “x”",
  "Citation corrected: {}": "Citation corrected: “x”",
  "Citation dropped: {}": "Citation dropped: “x”",
  "Undid {}": "Undid revisions 2 to 4",
  "Merged “{}” into this article{}": "Merged “x” into this article: why",
};

function textsIn(file: string): string[] {
  return textsOf(parseSource(file, readFileSync(file, "utf8")));
}

/** The texts of a source, `{}` where something is put in. */
function textsOf(node: SyntaxNode): string[] {
  if (node.type === "ImportDeclaration") return [];
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  const own =
    node.type === "TemplateLiteral"
      ? [(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("{}")]
      : [];
  return [...own, ...childrenOf(node).flatMap(textsOf)];
}
