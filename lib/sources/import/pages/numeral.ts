const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The number of an item as its list shows it: `type` is HTML's (1, a, A, i, I). Numbers that have no such form stay figures. */
export function numeral(number: number, type: string): string {
  if (number < 1 || number > 3_999) return String(number);
  switch (type) {
    case "a":
      return letters(number);
    case "A":
      return letters(number).toUpperCase();
    case "i":
      return roman(number).toLowerCase();
    case "I":
      return roman(number);
    default:
      return String(number);
  }
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number <= 26 ? last : letters(Math.floor((number - 1) / 26)) + last;
}

function roman(number: number): string {
  let left = number;
  let signs = "";
  for (const [value, sign] of ROMAN) {
    signs += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return signs;
}
