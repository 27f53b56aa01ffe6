import type { Tokens } from "marked";

/** An item whose number is one of its words: "12." before what `item` holds. */
export type NumberedText = { readonly number: string; readonly item: Tokens.ListItem };

/**
 * The items of a list whose numbers are words rather than a count, with them: one item that is not the first ("12. June 1905"), or
 * numbers that do not follow one another. Null: the list counts.
 */
export function numberedText(list: Tokens.List): readonly NumberedText[] | null {
  if (!list.ordered) return null;
  const items = list.items.map((item) => ({ item, number: /^[ \t]*(\d{1,9}[.)])/.exec(item.raw)?.[1] ?? "" }));
  const numbers = items.map(({ number }) => Number.parseInt(number, 10));
  if (numbers.some(Number.isNaN)) return null;
  const first = numbers[0] ?? 1;
  const counts =
    numbers.every((number, index) => number === first + index) || numbers.every((number) => number === first);
  const isAlone = items.length === 1 && first > 1;
  return counts && !isAlone ? null : items.map(({ item, number }) => ({ item, number }));
}
