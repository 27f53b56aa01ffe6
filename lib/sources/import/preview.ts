import type {
  Dropped,
  ParsedPassage,
  ParsedSource,
  PassageKind,
  SourceFormat,
  SourceKind,
  SourceWarning,
} from "@/lib/sources/passage";

/** Openings that a preview shows, and their length in characters: enough to see that the file was understood. */
const OPENINGS = 5;
const OPENING_LENGTH = 240;

/** What was found in a source, for the eye of somebody who decides whether to import it; flat, and safe as JSON. */
export type SourcePreview = {
  readonly kind: SourceKind;
  /** What it was read as: as asked, or as recognised. */
  readonly format: SourceFormat;
  readonly title: string;
  readonly posts: number;
  /** When the first and the last post were written, ISO 8601; null where the text says no times. */
  readonly written: { readonly from: string; readonly to: string } | null;
  /** Posts that stood on more than one page, each taken once. */
  readonly repeated: number;
  /** Who wrote how many posts: the most first, of equals in the order in which they first appear. */
  readonly authors: readonly { readonly name: string; readonly posts: number }[];
  readonly passages: number;
  readonly byKind: Readonly<Record<PassageKind, number>>;
  /** Whole quotations, however many paragraphs they have; `resolved` are led back to a post. */
  readonly quotations: { readonly resolved: number; readonly unresolved: number };
  /** Reference marks such as `[18]`. */
  readonly marks: number;
  /** Passages in spoilers, and captions that know where their picture is. */
  readonly inSpoilers: number;
  readonly pictures: number;
  /** What was left out since it is no text, the most first. */
  readonly dropped: readonly Dropped[];
  /** How the first posts begin (of a reference, the first passages); `text` is null for a post without text. */
  readonly openings: readonly Opening[];
  readonly warnings: readonly SourceWarning[];
};

/** The beginning of a post or of a reference's passage, cut to a few lines; `line` is that of the input. */
export type Opening = {
  readonly post: number | null;
  readonly author: string | null;
  readonly line: number;
  readonly text: string | null;
};

/** Sums up a parsed source for the screen that asks whether to import it. */
export function previewOf(source: ParsedSource): SourcePreview {
  const byKind: Record<PassageKind, number> = { paragraph: 0, quotation: 0, heading: 0, listItem: 0, caption: 0 };
  let marks = 0;
  for (const passage of source.passages) {
    byKind[passage.kind] += 1;
    for (const mark of passage.marks) if (mark.label !== "") marks += 1;
  }
  return {
    kind: source.kind,
    format: source.format ?? "text",
    title: source.title,
    posts: source.posts.length,
    written: writtenIn(source),
    repeated: source.repeated ?? 0,
    authors: authorsOf(source),
    passages: source.passages.length,
    byKind,
    quotations: quotationsOf(source.passages),
    marks,
    inSpoilers: source.passages.filter(({ spoiler }) => typeof spoiler === "string").length,
    pictures: source.passages.filter(({ address }) => typeof address === "string").length,
    dropped: source.dropped ?? [],
    openings: source.kind === "thread" ? postOpenings(source) : source.passages.slice(0, OPENINGS).map(openingOf),
    warnings: source.warnings,
  };
}

function authorsOf({ posts }: ParsedSource): SourcePreview["authors"] {
  const counts = new Map<string, number>();
  for (const { author } of posts) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, posts: count })).sort((a, b) => b.posts - a.posts);
}

function writtenIn({ posts }: ParsedSource): SourcePreview["written"] {
  const times = posts.flatMap(({ postedAt }) => postedAt ?? []);
  const [from, to] = [times[0], times.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

function quotationsOf(passages: readonly ParsedPassage[]): SourcePreview["quotations"] {
  const resolvedByGroup = new Map<string, boolean>();
  for (const { post, group, quotes } of passages) {
    if (group !== null) resolvedByGroup.set(`${post}/${group}`, quotes?.post != null);
  }
  const resolved = [...resolvedByGroup.values()].filter(Boolean).length;
  return { resolved, unresolved: resolvedByGroup.size - resolved };
}

/** How posts begin in their own words; a post that only quotes, with the quotation. */
function postOpenings({ posts, passages }: ParsedSource): Opening[] {
  return posts.slice(0, OPENINGS).map(({ number, author, line }) => {
    const own = passages.filter(({ post }) => post === number);
    const first = own.find(({ group }) => group === null) ?? own[0];
    return { post: number, author, line, text: first ? cut(first.text) : null };
  });
}

function openingOf({ text, line }: ParsedPassage): Opening {
  return { post: null, author: null, line, text: cut(text) };
}

function cut(text: string): string {
  if (text.length <= OPENING_LENGTH) return text;
  const short = text.slice(0, OPENING_LENGTH);
  return `${short.slice(0, Math.max(short.lastIndexOf(" "), OPENING_LENGTH / 2))}…`;
}
