import comparisons from "./comparisons.de.json";
import { currentLanguage } from "./current-language";
import { knownSentences } from "./known-sentences";
import stored from "./stored.de.json";

const compared = knownSentences(comparisons);
const known = knownSentences(stored, (value) => comparisonLabel(storedLabel(value)));

/**
 * Returns what acts wrote by themselves into a history or a log ("Restored revision 3") in the language that is spoken now. It is stored in
 * English for ever; whatever people wrote is not known and stays as it is.
 */
export function storedLabel(text: string): string {
  return currentLanguage() === "de" ? (known(text) ?? text) : text;
}

/** Returns what the document model says of a node or of how it changed ("Heading level 2 became 3") in the language that is spoken now. */
export function comparisonLabel(text: string): string {
  return currentLanguage() === "de" ? (compared(text) ?? text) : text;
}

/**
 * Returns the line in which a change is summed up (`describeChanges`) in the language that is spoken now: phrases between commas, some with
 * others in brackets.
 */
export function changeLineLabel(line: string): string {
  if (currentLanguage() !== "de" || line === "") return line;
  return line.split("; ").map(phrases).join("; ");
}

function phrases(part: string): string {
  return part
    .split(/, (?![^(]*\))/)
    .map((phrase) => {
      const [, words = phrase, inside] = /^(.+?) \((.+)\)$/.exec(phrase) ?? [];
      return inside === undefined ? storedLabel(words) : `${storedLabel(words)} (${phrases(inside)})`;
    })
    .join(", ");
}

/** Returns what stands for the name of a person whose account is gone. */
export function somebodyWhoLeft(): string {
  return comparisonLabel("Somebody who left");
}

/** Returns what stands after or in place of the name of a person without an account: `name` is what they call themselves, if anything. */
export function visitorLabel(name: string | null): string {
  const words = name === null ? "A visitor" : `${name || comparisonLabel("Somebody")} (visitor)`;
  return comparisonLabel(words);
}
