import type { MatterEntries } from "./matter-entries";

/** `key: value`, `"key": value`, `og:title: value`. */
const ENTRY = /^["']?([\p{L}_][\p{L}\p{N}_ .:/-]*?)["']?:(?:[ \t]+(.*))?$/u;
/** What says that a text of several lines follows, their ends kept or not. */
const TEXT_FOLLOWS = /^[>|][-+0-9]*$/;

/**
 * The texts at each key (in small letters) of lines of YAML as people write them above a note: values, lists of values, texts over
 * several lines. Null: the lines are no YAML of keys and values.
 */
export function yamlEntries(lines: readonly string[]): MatterEntries | null {
  if (!isYaml(lines)) return null;
  const entries = new Map<string, string | readonly string[]>();
  for (const [at, line] of lines.entries()) {
    const [, name, value = ""] = ENTRY.exec(line) ?? [];
    if (name !== undefined) entries.set(name.toLowerCase(), saidIn(value, lines.slice(at + 1)));
  }
  return entries;
}

function isYaml(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => !line.startsWith("#"));
  if (!ENTRY.test(lines[first] ?? "")) return false;
  return lines.every((line) => line === "" || /^[ \t#\-\]]/.test(line) || ENTRY.test(line));
}

/** What a value says: behind its key, and in those of the following lines that belong to it. */
function saidIn(behind: string, following: readonly string[]): string | readonly string[] {
  const value = withoutComment(behind);
  const end = following.findIndex((line) => line !== "" && !/^[ \t\-\]]/.test(line));
  const own = following.slice(0, end === -1 ? following.length : end);
  if (TEXT_FOLLOWS.test(value)) return own.join(" ").replace(/\s+/g, " ").trim();
  if (value.startsWith("[")) return flowItems([value, ...own.map(withoutComment)].join(" "));
  if (value !== "") return unquoted(value);
  return own
    .flatMap((line) => /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1] ?? [])
    .map((item) => unquoted(withoutComment(item)));
}

/** `[a, "b, c"]`, whether it is closed or not. */
function flowItems(list: string): readonly string[] {
  const items = list.slice(1).match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,[\]\s][^,[\]]*/g);
  return (items ?? []).map(unquoted);
}

/** A value without the comment behind it; a `#` in quotation marks or within a word is none. */
function withoutComment(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s+#|$)/.exec(trimmed)?.[0];
  return quoted ?? trimmed.replace(/(?:^|\s+)#\s.*$/, "");
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
