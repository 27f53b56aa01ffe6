import { type Editor, Extension, InputRule } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion } from "@tiptap/suggestion";
import type { Completion, ListLabels } from "@/components/editor/completion/completion-list";
import { renderList, WITHIN_SCREEN } from "@/components/editor/completion/render-list";
import type { Option } from "@/components/ui/option";
import { articleHref } from "@/lib/document/model/link";
import { hrefOfTitle } from "@/lib/document/model/marks/link";
import { slugOf } from "@/lib/document/model/slug";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
import { linkOptions, offeredTarget } from "./link-options";

const KEY = new PluginKey("linkCompletion");
/** Milliseconds without a key before the world is asked: as fast as a title is typed, it is asked once for each word. */
export const PAUSE = 120;
/** What a wiki's link looks like when it is typed to its end: `[[Title]]` or `[[Title|words of the text]]`. */
const WHOLE_LINK = /\[\[([^[\]|]+)(?:\|([^[\]|]+))?\]\]$/;

const LABELS: ListLabels = said(editorMessages, {
  label: "articlesToLinkTo",
  loading: "lookingForArticles",
  begin: "typeTheTitleOfAnArticle2",
  none: "noArticleFound",
  keys: "toChooseEnterToLinkEscape2",
});

/**
 * Links to articles while one types: `[[` opens a list below the cursor, which the arrow keys and Enter choose from;
 * Escape leaves the brackets as text. `[[Title]]` typed to its end becomes the link without looking at the list, `[[Title#Heading]]` one to a section.
 */
export function linkCompletion(world: string): Extension {
  return Extension.create({
    name: "linkCompletion",
    addProseMirrorPlugins() {
      return [
        Suggestion<Completion, Completion>({
          pluginKey: KEY,
          editor: this.editor,
          char: "[[",
          allowSpaces: true,
          allowedPrefixes: null,
          debounce: PAUSE,
          decorationClass: "link-completion",
          floatingUi: WITHIN_SCREEN,
          allow: ({ editor, state, range }) =>
            !editor.isActive("code") && !editor.isActive("codeBlock") && !/[\]|]/.test(textIn(state.doc, range)),
          items: ({ query, signal }) => optionsFor(world, query.trim(), signal),
          command: ({ editor, range, props }) => putLink(editor, range, props.value, props.label),
          render: () => renderList(LABELS),
        }),
      ];
    },
    addInputRules() {
      return [
        new InputRule({
          find: WHOLE_LINK,
          handler: ({ state: { tr, schema }, range, match: [, title = "", words] }) => {
            const href = offeredTarget(world, title) ?? hrefOfTitle(title);
            const label = (words ?? sectionOf(title) ?? title).trim();
            const link = schema.marks.link?.create({ href });
            if (href === null || label === "" || !link) return null;
            const marks = link.addToSet(tr.doc.resolve(range.to).marks());
            tr.replaceWith(range.from, range.to, schema.text(label, marks)).removeStoredMark(link.type);
            return undefined;
          },
        }),
      ];
    },
  });
}

/** The words of the section that a title names. */
function sectionOf(title: string): string | undefined {
  const [, section = ""] = title.split("#");
  return section.trim() === "" ? undefined : section;
}

type Span = { readonly from: number; readonly to: number };

function textIn(doc: Editor["state"]["doc"], { from, to }: Span): string {
  return doc.textBetween(from, Math.min(to, doc.content.size), " ", " ");
}

/** Puts a link with its words in the place of what was typed. */
export function putLink(editor: Editor, range: Span, slug: string, words: string): void {
  const text = { type: "text", text: words, marks: [{ type: "link", attrs: { href: articleHref(slug) } }] };
  editor.chain().focus().insertContentAt(range, [text]).unsetMark("link").run();
}

/** A title without an answer of the world can be linked all the same. */
export async function optionsFor(world: string, query: string, signal: AbortSignal): Promise<Option[]> {
  const t = editorMessages();
  try {
    return [...(await linkOptions(world, query, signal))];
  } catch (error) {
    const slug = slugOf(query);
    if (signal.aborted || slug === "") throw error;
    return [{ value: slug, label: query, hint: t("theListOfArticlesCouldNot") }];
  }
}
