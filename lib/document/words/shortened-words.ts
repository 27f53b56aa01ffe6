/** So many characters name a thing well enough. */
const MAX_NAME = 60;

/** Words to name something by in a sentence: their beginning, where they are long. */
export function shortenedWords(words: string): string {
  return words.length > MAX_NAME ? `${words.slice(0, MAX_NAME).toWellFormed()}…` : words;
}
