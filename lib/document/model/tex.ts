/** Characters (UTF-16) of the source of one formula: ten lines of a textbook. */
export const MAX_TEX = 2_000;

/** A formula that stands at the beginning of a text in Markdown: what it takes there, and its TeX. */
export type FoundTex = { readonly raw: string; readonly tex: string };

const IN_DOLLARS = /^\$((?!\s)(?:\\[\s\S]|[^\\$])*?(?<!\s))\$(?!\d)/;
const IN_TWO = /^\$\$((?:\\[\s\S]|[^\\$]|\$(?!\$))+?)\$\$/;
const IN_TICKS = /^\$`([^`\n]+)`\$/;

/**
 * The formula that a text of Markdown begins with, as Pandoc and GitHub write it: `$…$`, `$$…$$` or `` $`…`$ ``; null where there is none.
 * Money is no formula: a space inside of a sign, a figure behind the last one, or words of prose between them.
 */
export function texAtStart(text: string): FoundTex | null {
  if (!text.startsWith("$")) return null;
  const near = text.slice(0, MAX_TEX + 4);
  const ticks = IN_TICKS.exec(near);
  if (ticks) return found(ticks);
  const two = IN_TWO.exec(near);
  if (two) return found(two);
  const one = IN_DOLLARS.exec(near);
  if (!one || isProse(one[1] ?? "", near.slice(one[0].length))) return null;
  return found(one);
}

/** A formula in its line as Markdown that `texAtStart` reads back. */
export function texInMarkdown(tex: string): string {
  const plain = `$${tex}$`;
  if (texAtStart(plain)?.raw === plain) return plain;
  return `$\`${tex.replaceAll("`", "'")}\`$`;
}

/** TeX in one line without needless space, and no longer than a formula may be. */
export function oneLineOfTex(tex: string): string {
  return tex.replace(/\s+/g, " ").trim().slice(0, MAX_TEX).toWellFormed();
}

/** TeX on lines of its own: an empty line ends a formula, so there is none in it. */
export function linesOfTex(tex: string): string {
  const lines = tex.replace(/\r\n?/g, "\n").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .join("\n")
    .trim();
}

function found([raw, tex = ""]: RegExpExecArray): FoundTex | null {
  const line = oneLineOfTex(tex);
  return line === "" ? null : { raw, tex: line };
}

/** Whether words between two signs are prose with money in it: words without a sign of mathematics, a price before words, or a word that goes on. */
function isProse(tex: string, after: string): boolean {
  const bare = tex.replace(/\\[a-zA-Z]+/g, " ").replace(/\{[^{}]*\}/g, " ");
  if (!/\p{L}{2}/u.test(bare)) return false;
  if (/^[\p{L}\p{N}]/u.test(after)) return true;
  return (/\s/.test(tex) && !/[\\^_=<>{}+]/.test(tex)) || (/^[\d.,]/.test(tex) && !/[\\^_=]/.test(tex));
}
