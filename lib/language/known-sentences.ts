/** Sentences in English, `{}` where something is put in, each with its German. */
export type SentenceTable = Readonly<Record<string, string>>;

type Template = { readonly pattern: RegExp; readonly translation: string };

/**
 * Returns what finds the German of an English sentence in a table, or null where it is not known there. What was put in is handed to `within`
 * first, as it stands: it may be a sentence itself.
 */
export function knownSentences(
  table: SentenceTable,
  within: (value: string) => string = (value) => (Object.hasOwn(table, value) ? (table[value] ?? value) : value),
): (text: string) => string | null {
  let templates: readonly Template[] | null = null;
  return (text) => {
    if (Object.hasOwn(table, text)) return table[text] ?? null;
    templates ??= Object.entries(table)
      .filter(([english]) => english.includes("{}"))
      .map(templateOf);
    for (const { pattern, translation } of templates) {
      const found = pattern.exec(text);
      if (found) return filled(translation, found.slice(1).map(within));
    }
    return null;
  };
}

function templateOf([english, translation]: readonly [string, string]): Template {
  const parts = english.split("{}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { pattern: new RegExp(`^${parts.join("(.*?)")}$`, "su"), translation };
}

/** What was put in, in its order. */
function filled(translation: string, values: readonly string[]): string {
  let index = 0;
  return translation.replace(/\{\}/g, () => values[index++] ?? "");
}
