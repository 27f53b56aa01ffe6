import type { ParsedPassage, PassageMark } from "@/lib/sources/passage";

/** The line that ends a post. */
export const SEPARATOR = "----------";

type Placed = Pick<ParsedPassage, "text" | "marks" | "quotes" | "depth" | "group">;

/**
 * The lines of a post's passages as they stand in a thread, with all that belongs between and after them up to the end of
 * the post. Usually that is a blank line, `NAME said:` before a quotation that opens, a bare `>` line between the
 * paragraphs of a quotation, and the separator. Where the input had something else (nested quotations may be laid out in
 * many ways), the parser kept it as a mark with an empty label: at 0 in place of what stands before the text, at the
 * text's end in place of what ends the post. So every character comes back, whatever the input looked like.
 */
export function postLines(passages: readonly Placed[]): string[] {
  const lines: string[] = [];
  const leads = usualLeads(passages);
  for (const [index, passage] of passages.entries()) {
    for (const line of layoutAt(passage, 0) ?? leads[index] ?? []) lines.push(line);
    for (const line of passage.text.split("\n")) lines.push(signs(passage.depth) + line);
  }
  const last = passages.at(-1);
  return lines.concat((last && layoutAt(last, last.text.length)) ?? ["", "", SEPARATOR]);
}

function layoutAt(passage: Placed, at: number): string[] | null {
  const mark = passage.marks.find(
    (candidate) => candidate.label === "" && candidate.hides === undefined && candidate.at === at,
  );
  if (!mark) return null;
  // Nothing at all: a blank line here would cut a quotation in two.
  return mark.raw === "" ? [] : mark.raw.split("\n");
}

type Unmarked = Omit<ParsedPassage, "marks">;

/**
 * The passages of one post with the marks that their layout needs. `start` is the line of its `## author`, `end` its last
 * line, with the separator if it has one (both from 1).
 */
export function withLayoutMarks(
  passages: readonly Unmarked[],
  lines: readonly string[],
  start: number,
  end: number,
): ParsedPassage[] {
  const leads = usualLeads(passages);
  let cursor = start;
  return passages.map((passage, index) => {
    const marks: PassageMark[] = [];
    const lead = lines.slice(cursor, passage.line - 1);
    if (!sameButSpace(lead, leads[index] ?? [])) marks.push({ label: "", at: 0, raw: lead.join("\n") });
    cursor = passage.line - 1 + passage.text.split("\n").length;
    if (index === passages.length - 1) {
      const tail = lines.slice(cursor, end);
      if (!sameButSpace(tail, [SEPARATOR]))
        marks.push({ label: "", at: passage.text.length, raw: tail.join("\n").trimEnd() });
    }
    return { ...passage, marks };
  });
}

/** What usually stands before each passage of a post, as lines. */
function usualLeads(passages: readonly Omit<Placed, "marks">[]): string[][] {
  // A quotation that begins with another one names its author at a later passage.
  const authors = new Map(
    passages.flatMap(({ group, quotes }) => (group && quotes ? [[group, quotes.author] as const] : [])),
  );
  let groups = 0;
  return passages.map(({ depth, group }) => {
    if (group === null) return [""];
    if (group <= groups) return [signs(depth)];
    // Quotations that open here one in the other; when they start at depth 0, a new range of `>` lines begins.
    const opening = group - groups;
    const names = Array.from({ length: opening }, (_, index) => {
      const author = authors.get(groups + index + 1);
      return author === undefined ? [] : [`${signs(depth - opening + index)}${author} said:`];
    }).flat();
    groups = group;
    if (depth > opening) return names;
    return names.length > 0 && depth === 1 ? ["", ...names, "", ""] : ["", ...names];
  });
}

function sameButSpace(a: readonly string[], b: readonly string[]): boolean {
  return a.join("").replace(/\s/g, "") === b.join("").replace(/\s/g, "");
}

function signs(depth: number): string {
  return "> ".repeat(depth);
}
