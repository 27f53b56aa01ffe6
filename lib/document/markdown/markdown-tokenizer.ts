import { type Token, Tokenizer, type Tokens } from "marked";

const PUNCTUATION = /[\p{P}\p{S}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Writing without spaces between its words, and the signs that stand in it. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Cuts Markdown as CommonMark and GitHub do, but for three things that would lose what people wrote: one tilde is a range (5~6) and no
 * strike, signs around words work in writing without spaces, and a row with more cells than its head keeps them.
 */
export class OurTokenizer extends Tokenizer {
  override del(source: string, masked: string, before = ""): Tokens.Del | undefined {
    if (!source.startsWith("~~")) return undefined;
    return isTouching(source, before, "~~")
      ? { type: "del", ...this.between(source, "~~") }
      : super.del(source, masked, before);
  }

  override emStrong(source: string, masked: string, before = ""): Tokens.Em | Tokens.Strong | undefined {
    if (isTouching(source, before, "**")) return { type: "strong", ...this.between(source, "**") };
    if (isTouching(source, before, "*")) return { type: "em", ...this.between(source, "*") };
    return super.emStrong(source, masked, before);
  }

  override table(source: string): Tokens.Table | undefined {
    const table = super.table(source);
    if (!table) return undefined;
    const lines = table.raw.split("\n").slice(2);
    const more = table.rows.map((row, index) => cellsIn(lines[index] ?? "").slice(row.length));
    const added = more.reduce((most, { length }) => Math.max(most, length), 0);
    if (added === 0) return table;
    const cell = (text: string, header: boolean): Tokens.TableCell => {
      return { text, tokens: this.lexer.inline(text), header, align: null };
    };
    const widened = (texts: readonly string[], header: boolean) =>
      Array.from({ length: added }, (_, index) => cell(texts[index] ?? "", header));
    const rows = table.rows.map((row, index) => [...row, ...widened(more[index] ?? [], false)]);
    return { ...table, header: [...table.header, ...widened([], true)], rows };
  }

  private between(source: string, sign: string): { raw: string; text: string; tokens: Token[] } {
    const end = source.indexOf(sign, sign.length);
    const text = source.slice(sign.length, end);
    return { raw: source.slice(0, end + sign.length), text, tokens: this.lexer.inlineTokens(text) };
  }
}

/**
 * Whether words stand between these signs that CommonMark would not take, since punctuation is inside of a sign and a letter outside of
 * it (`**「言葉」**は`): where words are not parted by spaces, that is how people write.
 */
function isTouching(source: string, before: string, sign: string): boolean {
  if (!source.startsWith(sign) || source[sign.length] === sign[0]) return false;
  const end = source.indexOf(sign, sign.length);
  const words = source.slice(sign.length, end);
  if (end === -1 || words === "" || words.trim() !== words || /[*~\n]/.test(words)) return false;
  const after = [...source.slice(end + sign.length, end + sign.length + 2)][0] ?? "";
  if (after === sign[0]) return false;
  const first = [...words.slice(0, 2)][0] ?? "";
  const last = [...words.slice(-2)].at(-1) ?? "";
  return isRefused(first, before) || isRefused(last, after);
}

function isRefused(inside: string, outside: string): boolean {
  return PUNCTUATION.test(inside) && LETTER.test(outside) && (CJK.test(outside) || CJK.test(inside));
}

/** The texts between the bars of a line; a bar behind a backslash is text. */
function cellsIn(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? "";
    if (sign === "\\" && line[at + 1] === "|") {
      cell += "|";
      at += 1;
    } else if (sign === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += sign;
  }
  if (cell.trim() !== "") cells.push(cell.trim());
  return line.trimStart().startsWith("|") ? cells.slice(1) : cells;
}
