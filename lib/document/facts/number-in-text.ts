/** The largest number that is read: above, a double no longer tells neighbours apart. */
const MOST = 1e15;
/** Digits in groups of three (1,200, 1 200, 1'200), or in a row; no number of a name (T-34). */
const NUMBER =
  /(?<![\p{L}\p{N}.,'’-])([-−]?)(\d{1,3}(?:[ ,'’\u00A0\u202F]\d{3})+(?!\d)|\d{1,15}(?!\d))(\.\d{1,9})?(?:[ \u00A0-]?(thousand|million|billion))?/iu;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Returns the first number of a text: 1,200, −12.5, 1.5 million; null where it has none. */
export function numberIn(text: string): number | null {
  const [found, sign, digits = "", fraction = "", scale = ""] = NUMBER.exec(text) ?? [];
  if (found === undefined) return null;
  const size = Number(digits.replace(/\D/g, "") + fraction) * (SCALES[scale.toLowerCase()] ?? 1);
  return size > MOST ? null : sign ? -size : size;
}
