import { currentLanguage } from "./current-language";
import german from "./failures.de.json";

/** What a failure is made of: English as the API says it, `{}` where something is put in. */
type Template = { readonly pattern: RegExp; readonly translation: string };

const EXACT: Readonly<Record<string, string>> = german;
let templates: readonly Template[] | null = null;

/**
 * Returns the sentences of a failure, or what an act wrote by itself, in the language that is spoken now. Failures are made in English, in
 * shapes, in the database and in threads that know no reader; so they are translated where they are told. What is not known stays English.
 */
export function translatedFailure(text: string): string {
  if (currentLanguage() !== "de") return text;
  return (
    wholeText(text) ??
    text
      .split(/(?<=[.!?]) (?=\p{Lu}|“)/u)
      .map((sentence) => wholeText(sentence) ?? sentence)
      .join(" ")
  );
}

function wholeText(text: string): string | null {
  const exact = Object.hasOwn(EXACT, text) ? EXACT[text] : undefined;
  if (exact !== undefined) return exact;
  templates ??= Object.entries(EXACT)
    .filter(([english]) => english.includes("{}"))
    .map(templateOf);
  for (const { pattern, translation } of templates) {
    const found = pattern.exec(text);
    if (found) return filled(translation, found.slice(1));
  }
  return null;
}

function templateOf([english, translation]: readonly [string, string]): Template {
  const parts = english.split("{}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { pattern: new RegExp(`^${parts.join("(.*?)")}$`, "su"), translation };
}

/** What was put in, in its order; it may be a sentence itself. */
function filled(translation: string, values: readonly string[]): string {
  let index = 0;
  return translation.replace(/\{\}/g, () => {
    const value = values[index++] ?? "";
    return Object.hasOwn(EXACT, value) ? (EXACT[value] ?? value) : value;
  });
}
