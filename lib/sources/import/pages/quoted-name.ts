import type { PageQuote } from "./block-text";

/**
 * Whom a quotation of a forum quotes: as its own attribute says it; else who wrote the quoted post; else the author among those of the
 * thread whose name stands above it, in whatever language that is written; else the words above it without "said" and its like.
 */
export function quotedName(quote: PageQuote, author: string | null, authors: ReadonlySet<string>): string | null {
  const { title } = quote;
  return quote.author ?? author ?? (title === null ? null : (authorIn(title, authors) ?? nameIn(title)));
}

/** The longest range of whole words that is an author's name. */
function authorIn(title: string, authors: ReadonlySet<string>): string | null {
  const words = title
    .replace(/\s*[:：]\s*$/, "")
    .split(" ")
    .slice(0, LONGEST);
  for (let length = words.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words.slice(start, start + length).join(" ");
      if (authors.has(name)) return name;
    }
  }
  return null;
}

/** Words above a quotation that are looked at: names have up to eight. */
const LONGEST = 16;

const BEFORE =
  /^(?:zitat von|citat från|citat av|citaat van|cita de|citazione di|citação de|citation de|cytat od|цитата от)\s+/iu;
const AFTER =
  /\s*(?:さんは(?:書きました|言いました)|said|wrote|schrieb|sagte|schreef|zei|a écrit|a dit|ha escrito|escribió|dijo|ha scritto|ha detto|escreveu|disse|skrev|sa|napsal(?:\(a\))?|napisał(?:\(a\))?|kirjoitti|sanoi|írta|сказал(?:\(а\))?|написал(?:\(а\))?|说|說)$/iu;

function nameIn(title: string): string | null {
  const words = title.replace(/\s*[:：]\s*$/, "").trim();
  if (words === title.trim()) return null;
  const name = words.replace(BEFORE, "").replace(AFTER, "");
  // In a language that is not known here the verb is the last word.
  const known = name === words ? (/^(.{1,100}?)\s+\S+$/.exec(words)?.[1] ?? "") : name;
  return known.trim().slice(0, 200) || null;
}
