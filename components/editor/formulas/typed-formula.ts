import type { InputRuleMatch } from "@tiptap/core";
import { texAtStart } from "@/lib/document/model/tex";

/** What nobody writes between two prices: a command, a power, an index, an equation; or a letter alone. */
const IS_TEX = /[\\^_=]|^\p{L}$/u;

/** The formula (`$…$`) that ends with the last typed sign of a text; its TeX as data. Null: what ends there is none. */
export function typedFormula(text: string): InputRuleMatch | null {
  if (!text.endsWith("$")) return null;
  const start = text.lastIndexOf("$", text.length - 2);
  if (start === -1 || /[\p{L}\p{N}\\$]/u.test(text.charAt(start - 1))) return null;
  const raw = text.slice(start);
  const found = texAtStart(raw);
  return found?.raw === raw && IS_TEX.test(found.tex) ? { index: start, text: raw, data: { tex: found.tex } } : null;
}
