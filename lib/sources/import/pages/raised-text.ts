const RAISED = new Map(
  [..."0123456789+-−–=()ni"].map((sign, index) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ"][index] ?? sign]),
);
const LOWERED = new Map(
  [..."0123456789+-−–=()ni"].map((sign, index) => [sign, [..."₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙᵢ"][index] ?? sign]),
);

/** Letters that numbers are raised with when they count: 1st, 2nd, 3rd, 4th, 1er, 2e, 1o, 1a, 2d. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|es|ème|ère|nde?|d|o|os|a|as|r|mo|to|ten)$/i;

/**
 * The words of a raised (`sup`) or lowered (`sub`) element as they stand in plain text, where their height changes what they say:
 * figures and what counts with them as raised signs, or behind `^` (`_`) where there is no sign for one of them. `before` are
 * the last characters before it. Null: the height says nothing (1st, Mme, the label of a note).
 */
export function raisedText(name: string, words: string, before: string): string | null {
  const plain = words.replace(/\s+/g, "");
  if (plain === "" || plain.length > LONGEST || /^\[.*\]$/.test(plain)) return null;
  if (!/[\d+=]|^[-−–]/.test(plain) && !isVariable(name, plain, before)) return null;
  const signs = name === "sup" ? RAISED : LOWERED;
  // Labels of two notes at one word.
  const isList = /^[\d,]+$/.test(plain) && !/\d$/.test(before);
  if ([...plain].every((sign) => signs.has(sign) || (isList && sign === ","))) {
    return [...plain].map((sign) => signs.get(sign) ?? sign).join("");
  }
  const sign = name === "sup" ? "^" : "_";
  return plain.length === 1 ? sign + plain : `${sign}(${words.trim()})`;
}

/** Longer raised words, in UTF-16 units, are a note. */
const LONGEST = 30;

/** One small letter raised behind a number or a variable is an exponent. */
function isVariable(name: string, words: string, before: string): boolean {
  return (
    name === "sup" && /^\p{Ll}$/u.test(words) && !ORDINAL.test(words) && /(?:^|[^\p{L}])\p{Ll}$|[\d)]$/u.test(before)
  );
}
