/** Under what the articles stand in a list from A to Z: figures, each letter without its accents, and other scripts. */
export type Initial = { readonly name: string; readonly articles: number };

/** What stands before A and after Z. */
export const FIGURES = "0–9";
export const OTHER = "Other";

/** An initial that a list from A to Z has, and how many articles stand before its first one. */
export type InitialPlace = { readonly name: string; readonly before: number };

/** The initial of a title by what it is sorted by (`canonry_title_key`). */
export function initialOf(titleKey: string): string {
  const first = titleKey[0] ?? "";
  if (first <= "9") return FIGURES;
  return /[a-z]/.test(first) ? first.toUpperCase() : OTHER;
}

/** Where each initial begins in a list, in the list's order. */
export function initialPlaces(initials: readonly Initial[]): readonly InitialPlace[] {
  return initials.map(({ name }, index) => ({
    name,
    before: countOf(initials.slice(0, index)),
  }));
}

/** How many articles a list has. */
export function countOf(initials: readonly Initial[]): number {
  return initials.reduce((sum, { articles }) => sum + articles, 0);
}

/** The initials of titles that are sorted by their keys. */
export function initialsOf(titleKeys: readonly string[]): readonly Initial[] {
  const counts = new Map<string, number>();
  for (const name of titleKeys.map(initialOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, articles]) => ({ name, articles }));
}
