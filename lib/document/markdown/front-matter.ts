/** What stands above a note between two lines of hyphens, as far as it is about the note. */
export type FrontMatter = {
  readonly title: string | null;
  readonly tags: readonly string[];
  /** Other names of it. */
  readonly aliases: readonly string[];
};

/** The longest front matter that is looked for, in lines. */
const MAX_LINES = 500;

/**
 * Parts a Markdown text from the front matter (YAML) above it; `text` has as many lines as before, so that lines can be named. Only
 * lines of `key: value` and lists of values are front matter: a rule and some words are none. `matter` is null where there is none.
 */
export function splitFrontMatter(text: string): { readonly text: string; readonly matter: FrontMatter | null } {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) return { text, matter: null };
  const lines: string[] = [];
  let at = open[0].length;
  while (lines.length < MAX_LINES && at < text.length) {
    const found = text.indexOf("\n", at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end).trimEnd();
    at = end + 1;
    if (line === "---" || line === "...")
      return isYaml(lines) ? without(text.slice(at), lines) : { text, matter: null };
    lines.push(line);
  }
  return { text, matter: null };
}

/** `key: value`, `"key": value`, `og:title: value`. */
const ENTRY = /^["']?([\p{L}_][\p{L}\p{N}_ .:/-]*?)["']?:(?:[ \t]+(.*))?$/u;

function isYaml(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => !line.startsWith("#"));
  if (!ENTRY.test(lines[first] ?? "")) return false;
  return lines.every((line) => line === "" || /^[ \t#-]/.test(line) || ENTRY.test(line));
}

function without(rest: string, lines: readonly string[]): { readonly text: string; readonly matter: FrontMatter } {
  const values = new Map<string, string[]>();
  let key = "";
  for (const line of lines) {
    const [, name, value = ""] = ENTRY.exec(line) ?? [];
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1];
    if (name !== undefined) {
      key = name.toLowerCase();
      values.set(key, listItems(value));
    } else if (item !== undefined) values.get(key)?.push(unquoted(item));
  }
  const of = (...names: readonly string[]) => names.flatMap((name) => values.get(name) ?? []);
  const names = (...keys: readonly string[]) => of(...keys).flatMap((value) => value.split(",").map(unquoted));
  const matter = { title: of("title")[0] ?? null, tags: names("tags", "tag"), aliases: names("aliases", "alias") };
  return { text: "\n".repeat(lines.length + 2) + rest, matter };
}

/** `a`, `"a"`, `[a, b]`. */
function listItems(value: string): string[] {
  const trimmed = value.trim();
  const inner = /^\[(.*)\]$/.exec(trimmed)?.[1];
  const parts = inner === undefined ? [trimmed] : inner.split(",");
  return parts.map(unquoted).filter((part) => part !== "");
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
