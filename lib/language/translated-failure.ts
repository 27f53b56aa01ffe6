import { currentLanguage } from "./current-language";
import german from "./failures.de.json";
import { knownSentences } from "./known-sentences";

const wholeText: (text: string) => string | null = knownSentences(german, (value) => wholeText(value) ?? value);

/**
 * Returns the sentences of a failure in the language that is spoken now. Failures are made in English, in shapes, in the database and in
 * threads that know no reader; so they are translated where they are told. What is not known stays English.
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
