import { Extension } from "@tiptap/core";
import { Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { fromMarkdownWithClaims, splitClaimFootnotes } from "@/lib/document/markdown/claim-footnotes";
import { countFootnotes } from "@/lib/document/markdown/footnotes";
import { type FrontMatter, splitFrontMatter } from "@/lib/document/markdown/front-matter";

/** Signs at the beginning of a line that nobody writes in plain prose by accident. */
const BLOCK_SIGNS =
  /^(#{1,6} \S|\$\$|\s*[-*+] \S|\s*\d{1,3}[.)] \S|> ?\S|```|~~~|- \[[ x]\] |\|.+\|\s*$|(-{3,}|\*{3,}|_{3,})\s*$)/;
/** Signs inside a line: bold, a link, a link to an article, code. One list of asterisks alone would be too little. */
const INLINE_SIGNS =
  /\*\*\S[^*\n]*\S?\*\*|\[[^\]\n]+\]\([^)\s]+\)|\[\[[^\]\n]+\]\]|`[^`\n]+`|~~\S[^~\n]*~~|(?<![\w\\$])\$[^\s$][^$\n]*[\\^_=][^$\n]*\$(?!\w)/;
/** A text is Markdown where one line in so many has such a sign; a single one among plain lines is a line like them. */
const ONE_IN = 12;
/** Lines that all reach this far, in characters, were broken by a program, not by their author. */
const WRAPPED = 60;

/**
 * Text that is pasted as Markdown is taken as such, with the claims of this world (a slug) in it; pasting with Shift, or text of a rich
 * page, as always. `report` hears of front matter.
 */
export function markdownPaste(world: string, report: (matter: FrontMatter) => void): Extension {
  return Extension.create({
    name: "markdownPaste",
    addProseMirrorPlugins() {
      const { schema } = this.editor;
      return [
        new Plugin({
          props: {
            // A parser may decline by answering nothing, which its type does not say.
            clipboardTextParser(text, _context, plain): Slice {
              const nothing = undefined as unknown as Slice;
              if (plain || !looksLikeMarkdown(text)) return nothing;
              const doc = fromMarkdownWithClaims(withItsLines(text), world);
              const { matter } = splitFrontMatter(text);
              if (matter !== null) report(matter);
              return Slice.maxOpen(Node.fromJSON(schema, doc).content);
            },
          },
        }),
      ];
    },
  });
}

/** Whether a plain text was probably written as Markdown: by footnotes or front matter, by half of its lines, or by several of them. */
export function looksLikeMarkdown(text: string): boolean {
  if (splitClaimFootnotes(text).claims !== null || countFootnotes(text) > 0) return true;
  if (splitFrontMatter(text).matter !== null) return true;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const signed = lines.filter((line) => BLOCK_SIGNS.test(line) || INLINE_SIGNS.test(line)).length;
  if (signed === 0) return false;
  return signed * 2 >= lines.length || (signed > 1 && signed * ONE_IN >= lines.length);
}

/** Markdown in which the lines of a paragraph stay lines, where their author made them. */
export function withItsLines(markdown: string): string {
  let isCode = false;
  return markdown
    .replaceAll("\r\n", "\n")
    .split(/(\n[ \t]*\n)/)
    .map((part) => {
      const begins = isCode;
      for (const _fence of part.match(/^\s*(?:```|~~~)/gm) ?? []) isCode = !isCode;
      return begins || isCode || /^\s*(?:```|~~~)/m.test(part) ? part : brokenLines(part);
    })
    .join("");
}

function brokenLines(part: string): string {
  const lines = part.split("\n");
  if (lines.slice(0, -1).every((line) => line.length >= WRAPPED)) return part;
  const isPlain = (line: string | undefined) => line !== undefined && line.trim() !== "" && !BLOCK_SIGNS.test(line);
  // A table, a heading by underline and a line of a list say themselves where they end.
  const isBreak = (line: string, next: string | undefined) =>
    isPlain(next) && line.trim() !== "" && !/^\s*(?:#{1,6} |\|)/.test(line) && !/^\s*[=-]+\s*$/.test(next ?? "");
  return lines.map((line, at) => (isBreak(line, lines[at + 1]) ? `${line.trimEnd()}  ` : line)).join("\n");
}
