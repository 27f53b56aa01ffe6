import type { ArrangedBook, Why } from "@/lib/canon/book/book";

/** A line of a book while it is arranged: a part, to which the chapters below it belong, or a chapter. */
export type BookLine = {
  readonly key: number;
  readonly kind: "part" | "chapter";
  /** The name of a part; a chapter's own title, or empty. */
  readonly title: string;
  /** The title or address of a chapter's article. */
  readonly article: string;
  /** The address of the article that has that title: found whatever else has it, and also where it is deleted. */
  readonly slug: string | null;
  /** Why readers do not see the chapter, when it was opened; null: they do. */
  readonly why: Why | null;
};

/** The lines of a book as it was arranged. */
export function linesOf({ arranged }: ArrangedBook): readonly BookLine[] {
  const lines = arranged.flatMap(({ title, chapters }): Omit<BookLine, "key">[] => [
    ...(title === "" ? [] : [{ kind: "part" as const, title, article: "", slug: null, why: null }]),
    ...chapters.map(({ title: own, ...chapter }) => ({ kind: "chapter" as const, title: own, ...chapter })),
  ]);
  return lines.map((line, key) => ({ ...line, key }));
}

/** A book as lines say it, and for each chapter the place that the API has for it. */
export function partsOf(lines: readonly BookLine[]) {
  const parts: { title: string; chapters: { article: string; title: string }[] }[] = [];
  const places = new Map<string, number>();
  for (const { key, kind, title, article, slug } of lines) {
    if (kind === "part" || parts.length === 0) parts.push({ title: kind === "part" ? title : "", chapters: [] });
    if (kind === "part") continue;
    const chapters = parts.at(-1)?.chapters ?? [];
    places.set(`parts.${parts.length - 1}.chapters.${chapters.length}`, key);
    chapters.push({ article: slug ?? article, title });
  }
  return { parts, places };
}

/** The lines with one of them moved past its neighbour; the same where there is none. */
export function movedLine(lines: readonly BookLine[], index: number, by: -1 | 1): readonly BookLine[] {
  const [line, other] = [lines[index], lines[index + by]];
  if (!line || !other) return lines;
  return lines.map((each, place) => (place === index ? other : place === index + by ? line : each));
}
