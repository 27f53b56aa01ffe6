import { globSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { childrenOf, parseSource, type SyntaxNode } from "@/bin/lib/syntax/syntax-tree";
import { setLanguageSource } from "./current-language";
import german from "./failures.de.json";
import type { Language } from "./language";
import { translatedFailure } from "./translated-failure";

let spoken: Language = "en";
setLanguageSource(() => spoken);
afterAll(() => {
  spoken = "en";
});

test("a failure is said in the language of whoever reads it", () => {
  spoken = "en";
  expect(translatedFailure("An article needs a title.")).toBe("An article needs a title.");
  spoken = "de";
  expect(translatedFailure("An article needs a title.")).toBe("Ein Artikel braucht einen Titel.");
  expect(translatedFailure("At most 30 fields.")).toBe("Höchstens 30 Felder.");
  expect(translatedFailure("At most 30 fields. A field needs a label.")).toBe(
    "Höchstens 30 Felder. Ein Feld braucht eine Bezeichnung.",
  );
});

test("what is put into a failure stays as it is, and a sentence in it is translated", () => {
  spoken = "de";
  expect(translatedFailure("This world already has an article “At most”. Open it, or choose another title.")).toBe(
    "Diese Welt hat schon einen Artikel „At most“. Öffnen Sie ihn oder wählen Sie einen anderen Titel.",
  );
  expect(translatedFailure("Somewhere, nobody knows.")).toBe("Somewhere, nobody knows.");
});

test("every failure that is translated is made somewhere, and its German has no place that the English has not", () => {
  const made = new Set(
    ["lib", "app"].flatMap((folder) =>
      globSync(`${folder}/**/*.{ts,tsx}`)
        .filter((file) => !/\.test\.tsx?$|^lib\/language\//.test(file))
        .flatMap((file) => textsOf(parseSource(file, readFileSync(file, "utf8")))),
    ),
  );
  const places = (text: string) => text.split("{}").length;
  const unknown = Object.keys(german).filter((english) => !made.has(english));
  expect(unknown.filter((english) => !/^(?:Open it, or|It is in the trash: restore it, or) /.test(english))).toEqual(
    [],
  );
  expect(Object.entries(german).filter(([english, words]) => places(words) > places(english))).toEqual([]);
});

function textsOf(node: SyntaxNode): string[] {
  const own =
    node.type === "Literal" && typeof node.value === "string"
      ? [node.value]
      : node.type === "TemplateLiteral"
        ? [(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("{}")]
        : [];
  return [...own, ...childrenOf(node).flatMap(textsOf)];
}
