import type { MatterEntries } from "./matter-entries";
import { tomlEntries } from "./toml-entries";
import { yamlEntries } from "./yaml-entries";

/** What stands above a note between two lines of hyphens (YAML) or of plus signs (TOML), as far as it is about the note. */
export type FrontMatter = {
  readonly title: string | null;
  readonly tags: readonly string[];
  /** Other names of it. */
  readonly aliases: readonly string[];
};

/** The longest front matter that is looked for, in lines. */
const MAX_LINES = 500;

/**
 * Parts a Markdown text from the front matter above it; `text` has as many lines as before, so that lines can be named. Only lines of
 * keys and values are front matter: a rule and some words are none. `matter` is null where there is none.
 */
export function splitFrontMatter(text: string): { readonly text: string; readonly matter: FrontMatter | null } {
  const none = { text, matter: null };
  const [open, fence] = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text) ?? [];
  if (!open) return none;
  const lines: string[] = [];
  let at = open.length;
  while (lines.length < MAX_LINES && at < text.length) {
    const found = text.indexOf("\n", at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end).trimEnd();
    at = end + 1;
    if (line === fence || (line === "..." && fence === "---")) {
      const entries = fence === "---" ? yamlEntries(lines) : tomlEntries(lines);
      return entries === null
        ? none
        : { text: "\n".repeat(lines.length + 2) + text.slice(at), matter: matterOf(entries) };
    }
    lines.push(line);
  }
  return none;
}

function matterOf(entries: MatterEntries): FrontMatter {
  const title = entries.get("title");
  const names = (...keys: readonly string[]) => keys.flatMap((key) => namesIn(entries.get(key) ?? []));
  return {
    title: typeof title === "string" && title !== "" ? title : null,
    tags: names("tags", "tag", "taxonomies.tags"),
    aliases: names("aliases", "alias"),
  };
}

/** The names of a list, or those of a text with commas between them. */
function namesIn(said: string | readonly string[]): readonly string[] {
  const names = typeof said === "string" ? said.split(",") : said;
  return names.map((name) => name.trim()).filter((name) => name !== "");
}
