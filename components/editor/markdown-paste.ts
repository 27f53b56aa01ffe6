import { Extension } from "@tiptap/core";
import { Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { fromMarkdown } from "@/lib/document/markdown/markdown";

/** Signs at the beginning of a line that nobody writes in plain prose by accident. */
const BLOCK_SIGNS =
  /^(#{1,6} \S|[-*+] \S|\d{1,3}[.)] \S|> ?\S|```|~~~|- \[[ x]\] |\|.+\|\s*$|(-{3,}|\*{3,}|_{3,})\s*$)/m;
/** Signs inside a line: bold, a link, a link to an article, code. One list of asterisks alone would be too little. */
const INLINE_SIGNS = /\*\*\S[^*\n]*\S?\*\*|\[[^\]\n]+\]\([^)\s]+\)|\[\[[^\]\n]+\]\]|`[^`\n]+`|~~\S[^~\n]*~~/;

/** Text that is pasted as Markdown is taken as such; pasting with Shift, or text of a rich page, as always. */
export const MarkdownPaste = Extension.create({
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
            return Slice.maxOpen(Node.fromJSON(schema, fromMarkdown(text)).content);
          },
        },
      }),
    ];
  },
});

/** Whether a plain text was probably written as Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  return BLOCK_SIGNS.test(text) || INLINE_SIGNS.test(text);
}
