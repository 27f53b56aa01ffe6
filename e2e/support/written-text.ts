import { db } from "@/lib/db";

/** What acts write by themselves is not written by people: it has to be said in each language. */
const BY_ITSELF = new Set(["Revision.changeLine", "Mail.text", "Mail.html"]);

type Column = { readonly table: string; readonly column: string };

/** What people wrote: each text by itself, and all of it as one. */
export type Written = { readonly whole: ReadonlySet<string>; readonly all: string };

/** Returns all that people have written into the database: titles, texts, sources, names, reasons, comments. */
export async function writtenText(): Promise<Written> {
  const columns = await db.$queryRaw<Column[]>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type IN ('text', 'jsonb', 'ARRAY') AND table_name NOT LIKE '\\_%'`;
  const whole = new Set<string>();
  const texts: string[] = [];
  for (const { table, column } of columns) {
    if (BY_ITSELF.has(`${table}.${column}`)) continue;
    const rows = await db.$queryRawUnsafe<{ value: unknown }[]>(
      `SELECT DISTINCT to_jsonb("${column}") AS value FROM "${table}" WHERE "${column}" IS NOT NULL`,
    );
    for (const { value } of rows) {
      const found = stringsIn(value);
      for (const each of found) whole.add(each.trim());
      texts.push(...found, wordsIn(value));
    }
  }
  return { whole, all: plain(texts.join("\n")) };
}

/** Returns a text as it is looked for in what was written: its spaces one, its dots and quotation marks at the ends away. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^[\s“”„"…:,;(]+|[\s“”"….:,;)]+$/g, "");
}

/** The words of a text that is stored as nodes, in one piece. */
function wordsIn(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  if ("text" in value && typeof value.text === "string") return value.text;
  return Object.values(value).map(wordsIn).join("");
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
