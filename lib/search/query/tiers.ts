/** A word of a query: the tsquery of what it finds (empty for a word such as "the"), and what it may have been meant as. */
export type AskedWord = { readonly query: string; readonly isKnown: boolean; readonly meant: readonly string[] };

/** A way to ask for the words of a query, as the text of a tsquery, with that of each word, which hits are weighed by. */
export type Tier = { readonly query: string; readonly words: readonly string[] };

/** Parts of a query that must all hold, as one tsquery; empty ones say nothing. */
export function allOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" & ");
}

/**
 * What is asked when all the words as they were typed find too little: first with the words that were meant in place of those that stand
 * nowhere, then with some of the words: any but one, or two that follow one another. `required` (phrases and what is excluded) holds always.
 */
export function looserTiers(asked: readonly AskedWord[], required: string): readonly Tier[] {
  const telling = asked.filter(({ query }) => query !== "");
  const words = telling.filter(({ isKnown, meant }) => isKnown || meant.length > 0).map(meantQuery);
  const tier = (query: string): Tier => ({ query: allOf([`(${query})`, required]), words });
  if (words.length === 0) return [];
  const mended = telling.some(({ isKnown }) => !isKnown);
  return [...(mended ? [tier(allOf(words))] : []), ...(words.length > 1 ? [tier(someOf(words))] : [])];
}

function meantQuery({ query, isKnown, meant }: AskedWord): string {
  const meanings = meant.map((word) => `'${word.replaceAll("'", "''")}'`);
  return `(${[...(isKnown ? [`(${query})`] : []), ...meanings].join(" | ")})`;
}

function someOf(words: readonly string[]): string {
  if (words.length === 2) return words.join(" | ");
  const allButOne = words.map((_, left) => allOf(words.filter((_word, index) => index !== left)));
  const pairs = words.slice(1).map((word, index) => allOf([words[index] ?? "", word]));
  return [...allButOne, ...pairs].map((each) => `(${each})`).join(" | ");
}
