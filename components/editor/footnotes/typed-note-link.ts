import type { EditorView } from "@tiptap/pm/view";
import { typedLink } from "@/components/editor/typing/typed-link";
import { articleHref } from "@/lib/document/model/link";
import { slugOf } from "@/lib/document/model/slug";

/** `[[Title]]` or `[[Title|words]]` at the end of what was typed. */
const ARTICLE = /\[\[([^[\]|]{1,300})(?:\|([^[\]|]{1,300}))?\]\]$/;

/** Makes a link of `[words](address)` or `[[Title]]` when its last bracket is typed into a note; returns whether it did. */
export function typedNoteLink(view: EditorView, from: number, to: number, typed: string): boolean {
  const { doc, schema, tr } = view.state;
  const before = doc.textBetween(0, from) + typed;
  const found = linkAtEnd(before);
  const mark = found && schema.marks.link?.create({ href: found.href });
  if (!found || !mark) return false;
  const start = from + typed.length - found.raw.length;
  tr.replaceWith(start, to, schema.text(found.words, [mark])).removeStoredMark(mark.type);
  view.dispatch(tr);
  return true;
}

function linkAtEnd(text: string): { readonly raw: string; readonly words: string; readonly href: string } | null {
  const link = typedLink(text);
  if (link) return { raw: link.text, words: String(link.data?.words), href: String(link.data?.href) };
  const [raw, title = "", words = title] = ARTICLE.exec(text) ?? [];
  const slug = slugOf(title);
  return raw === undefined || slug === "" || words.trim() === ""
    ? null
    : { raw, words: words.trim(), href: articleHref(slug) };
}
