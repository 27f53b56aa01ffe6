/** Characters (code points) of a slug: long enough for any sensible title, short enough for an address line. */
export const MAX_SLUG = 80;

/** Latin letters that Unicode does not take apart into a base letter and an accent. */
const LATIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};

/**
 * A title as it stands in an address: lower case, Latin letters without accents, letters of other scripts as they
 * are, everything else a dash; at most 80 characters, cut between words where that is possible. `""` for a title
 * without a letter or digit. `slugOf(slugOf(x))` equals `slugOf(x)`.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .normalize("NFC")
    .replace(/[ßæœøđðþłħı]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/['’ʼ]/g, "");
  const words = plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  return shortened(words.join("-"));
}

/** Whether a text is a slug as `slugOf` makes it. */
export function isSlug(text: string): boolean {
  return text !== "" && slugOf(text) === text;
}

function shortened(slug: string): string {
  const characters = Array.from(slug);
  if (characters.length <= MAX_SLUG) return slug;
  const cut = characters.slice(0, MAX_SLUG).join("");
  const lastDash = characters[MAX_SLUG] === "-" ? cut.length : cut.lastIndexOf("-");
  return lastDash > cut.length / 2 ? cut.slice(0, lastDash) : cut.replace(/-+$/, "");
}
