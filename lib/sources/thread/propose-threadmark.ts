import { ownPassages, type ReadPost } from "./tier";

/** A first line longer than this is a sentence of the text, not its title. */
const MOST_TITLE_LENGTH = 80;
const MOST_TITLE_WORDS = 12;
/** Characters of the opening that stands in for a title in the contents. */
const OPENING_LENGTH = 90;

/** The longest title that a person may give a post. */
export const MAX_THREADMARK = 120;

/**
 * The title that a post proposes by itself: its heading, or a first line that is short, ends as no sentence does, and is followed
 * by more. Signs of formatting around it are taken off. Null where it has none.
 */
export function proposeThreadmark(post: ReadPost): string | null {
  const own = ownPassages(post);
  const heading = own.find(({ kind }) => kind === "heading");
  if (heading) return plain(heading.text).slice(0, MAX_THREADMARK) || null;
  const [first, ...rest] = own;
  if (!first || first.kind === "caption") return null;
  const [line = "", ...more] = first.text.split("\n");
  if (rest.length === 0 && more.join("").trim() === "") return null;
  const title = plain(line);
  const words = title.split(/\s+/).length;
  const looksLike = title !== "" && title.length <= MOST_TITLE_LENGTH && words <= MOST_TITLE_WORDS;
  return looksLike && !/[.!?…,;:]$/u.test(title) && /^[\p{Lu}\p{N}“"'(\p{Lo}]/u.test(title) ? title : null;
}

/** The first words of what a post says itself, for lists. */
export function openingOf(post: ReadPost): string {
  const begin = (ownPassages(post)[0]?.text ?? "").slice(0, 4 * OPENING_LENGTH);
  const text = plain(begin.replace(/\s+/g, " ").replace(/([*_])(?=\S)([^*_]*\S)\1/g, "$2"));
  if (text.length <= OPENING_LENGTH) return text;
  return `${text.slice(0, OPENING_LENGTH).replace(/\s+\S*$/, "")}…`;
}

function plain(text: string): string {
  return text
    .replace(/^[\s#*_>~=-]+/u, "")
    .replace(/[\s#*_~=-]+$/u, "")
    .trim();
}
