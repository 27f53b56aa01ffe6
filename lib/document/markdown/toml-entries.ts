import type { MatterEntries } from "./matter-entries";

/** `key = value`, `"key" = value`, `a.b = value`. */
const ENTRY = /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(\S.*)$/;
/** `[table]`, `[[table of several]]`. */
const TABLE = /^\s*\[\[?\s*([\w"'.\s-]+?)\s*\]\]?\s*(?:#.*)?$/;
/** A text: of several lines (which may still be open), with signs that stand for others, or as it is. */
const TEXT = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g;

/**
 * The texts at each key of lines of TOML (toml.io) as people write them above a note: `title`, `taxonomies.tags`, in small letters.
 * Values that are no texts and no lists of texts give none. Null: the lines are no TOML.
 */
export function tomlEntries(lines: readonly string[]): MatterEntries | null {
  const entries = new Map<string, string | readonly string[]>();
  let table = "";
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const named = TABLE.exec(line)?.[1];
    const [, key, begins] = ENTRY.exec(line) ?? [];
    if (named !== undefined) table = `${bare(named)}.`;
    else if (key !== undefined && begins !== undefined) {
      let value = begins;
      while (isOpen(value) && at + 1 < lines.length) {
        at += 1;
        value += `\n${lines[at]}`;
      }
      const texts = [...value.matchAll(TEXT)].map(([text]) => quotedText(text));
      entries.set(table + bare(key), value.startsWith("[") ? texts : (texts[0] ?? ""));
    } else if (!/^\s*(?:#.*)?$/.test(line)) return null;
  }
  return entries.size === 0 ? null : entries;
}

function bare(key: string): string {
  return key.replace(/["'\s]/g, "").toLowerCase();
}

/** Whether a value goes on in the next line. */
function isOpen(value: string): boolean {
  const texts = [...value.matchAll(TEXT)].map(([text]) => text);
  if (texts.some((text) => /^("""|''')(?![\s\S]*\1)/.test(text))) return true;
  const signs = value.replace(TEXT, "").replace(/#.*$/gm, "");
  return (signs.match(/\[/g)?.length ?? 0) > (signs.match(/\]/g)?.length ?? 0);
}

function quotedText(quoted: string): string {
  const size = /^(?:"""|''')/.test(quoted) ? 3 : 1;
  const text = quoted.slice(size, -size).trim().replace(/\s+/g, " ");
  return quoted.startsWith("'") ? text : withSignsRead(text);
}

/** `\"`, `\u00e9` and the like as what they stand for. */
function withSignsRead(text: string): string {
  try {
    return String(JSON.parse(`"${text.replace(/(?<!\\)"/g, '\\"')}"`));
  } catch {
    return text;
  }
}
