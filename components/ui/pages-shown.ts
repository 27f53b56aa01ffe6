/** A number of a page, or the gap after one where numbers are left out. */
export type ShownPage =
  | { readonly kind: "page"; readonly number: number }
  | { readonly kind: "gap"; readonly after: number };

/** Which numbers stand in a row of pages: the first, the last, the current one and its neighbours. Both numbers from 1. */
export function pagesShown(page: number, last: number): readonly ShownPage[] {
  const numbers = [...new Set([1, page - 1, page, page + 1, last])].filter((number) => number >= 1 && number <= last);
  return numbers
    .sort((a, b) => a - b)
    .flatMap((number, index): ShownPage[] => {
      const before = numbers[index - 1] ?? number - 1;
      const shown = { kind: "page", number } as const;
      if (number - before === 1) return [shown];
      return number - before === 2
        ? [{ kind: "page", number: number - 1 }, shown]
        : [{ kind: "gap", after: before }, shown];
    });
}
