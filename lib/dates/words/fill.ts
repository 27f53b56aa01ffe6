import type { Templates } from "./lexicon";

/** Returns the first template with its slots filled in. */
export function fill([template]: Templates, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot] ?? "");
}

/**
 * Returns what `read` makes of the first template that a text is and that it can make something of. A template has one slot or two; `read` is
 * given what stands in them, in the order of the template, for each way to divide the text.
 */
export function readBy<T>(
  templates: readonly string[],
  text: string,
  read: (one: string, other: string) => T | null,
): T | null {
  const low = text.toLowerCase();
  for (const template of templates) {
    const [before = "", between = "", after] = template.toLowerCase().split(/\{\w\}/);
    const ending = after ?? between;
    if (!low.startsWith(before) || !low.endsWith(ending) || low.length <= before.length + ending.length) continue;
    const inner = text.slice(before.length, text.length - ending.length);
    const found = after === undefined ? read(inner.trim(), "") : readTwo(inner, between, read);
    if (found !== null) return found;
  }
  return null;
}

function readTwo<T>(inner: string, between: string, read: (one: string, other: string) => T | null): T | null {
  const low = inner.toLowerCase();
  for (let at = low.indexOf(between, 1); at >= 0; at = low.indexOf(between, at + 1)) {
    const [one, other] = [inner.slice(0, at).trim(), inner.slice(at + between.length).trim()];
    const found = one === "" || other === "" ? null : read(one, other);
    if (found !== null) return found;
  }
  return null;
}
