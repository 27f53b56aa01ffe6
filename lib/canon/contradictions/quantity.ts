import { slugOf } from "@/lib/document/model/slug";

/** A number as a text tells it: it is one of those between `least` and `most`. */
export type Quantity = { readonly least: number; readonly most: number };

/** How far “about” may be off, as a share: above, real differences between counts would pass. */
const ABOUT = 0.1;
/** How far a round number may be off: 12,000 for 11,800. */
const ROUNDED = 0.025;

const NUMBER =
  /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[ ,'’\u00A0\u202F]\d{3})+(?!\d)|\d{1,15})(\.\d{1,9})?(?:[ \u00A0-]?(thousand|million|billion))?/giu;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const LEAST = /\b(?:at least|more than|over|no fewer than|no less than|mindestens|über|mehr als)\b/iu;
const MOST =
  /\b(?:at most|up to|fewer than|less than|under|no more than|not more than|höchstens|bis zu|weniger als|unter)\b/iu;
const VAGUE =
  /\b(?:about|around|some|roughly|approximately|nearly|almost|circa|c\.|ca\.|an estimated|estimated|etwa|rund|fast)|~|≈/iu;

/** Returns the number that words tell: 12,000, about 300, more than 40, 300 to 400, 1.5 million; null where they tell none. */
export function quantityIn(words: string): Quantity | null {
  const [one, other] = [...words.matchAll(NUMBER)].map(read);
  if (!one) return null;
  const isRange = other !== undefined && /\d\s*(?:–|—|-|to|and|bis|und)\s*\d/iu.test(words) && other.value > one.value;
  if (isRange) return { least: one.value - one.slack, most: other.value + other.slack };
  if (LEAST.test(words)) return { least: one.value, most: Number.POSITIVE_INFINITY };
  if (MOST.test(words)) return { least: 0, most: one.value };
  const slack = VAGUE.test(words) ? Math.max(one.value * ABOUT, one.slack) : one.slack;
  return { least: one.value - slack, most: one.value + slack };
}

/** Returns what is counted in a form that is the same for “Tanks”, “tank” and “the tanks”. */
export function countedKey(words: string): string {
  return slugOf(words)
    .split("-")
    .filter((word) => !["the", "of", "its", "their"].includes(word))
    .map((word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word))
    .join("-");
}

function read([, digits = "", fraction = "", scale = ""]: RegExpMatchArray) {
  const unit = SCALES[scale.toLowerCase()] ?? 1;
  const plain = digits.replace(/\D/g, "");
  const value = Number(plain + fraction) * unit;
  const zeros = unit > 1 ? 3 : (/0*$/.exec(plain)?.[0].length ?? 0);
  const isRound = fraction === "" ? zeros > 0 && value >= 100 : unit > 1;
  const half = (unit > 1 ? unit * (fraction === "" ? 1 : 10 ** (1 - fraction.length)) : 10 ** zeros) / 2;
  return { value, slack: isRound ? Math.min(half, value * ROUNDED) : 0 };
}
