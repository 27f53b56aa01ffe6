import { type Editor, Extension, InputRule } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { ReactRenderer } from "@tiptap/react";
import { Suggestion, type SuggestionKeyDownProps, type SuggestionProps } from "@tiptap/suggestion";
import { articleOptions } from "@/components/api/article-options";
import type { Option } from "@/components/ui/option";
import { articleHref } from "@/lib/document/model/link";
import { slugOf } from "@/lib/document/model/slug";
import { LinkCompletionList, type LinkCompletionListHandle } from "./link-completion-list";

const KEY = new PluginKey("linkCompletion");
/** Milliseconds without a key before the world is asked: as fast as a title is typed, it is asked once for each word. */
const PAUSE = 120;
/** What a wiki's link looks like when it is typed to its end: `[[Title]]` or `[[Title|words of the text]]`. */
const WHOLE_LINK = /\[\[([^[\]|]+)(?:\|([^[\]|]+))?\]\]$/;

/**
 * Links to articles while one types: `[[` opens a list below the cursor, which the arrow keys and Enter choose from;
 * Escape leaves the brackets as text. `[[Title]]` typed to its end becomes the link without looking at the list.
 */
export function linkCompletion(world: string): Extension {
  return Extension.create({
    name: "linkCompletion",
    addProseMirrorPlugins() {
      return [
        Suggestion<Option, Option>({
          pluginKey: KEY,
          editor: this.editor,
          char: "[[",
          allowSpaces: true,
          allowedPrefixes: null,
          debounce: PAUSE,
          decorationClass: "link-completion",
          allow: ({ editor, state, range }) =>
            !editor.isActive("code") && !editor.isActive("codeBlock") && !/[\]|]/.test(textIn(state.doc, range)),
          items: ({ query, signal }) => optionsFor(world, query.trim(), signal),
          command: ({ editor, range, props }) => putLink(editor, range, props.value, props.label),
          render: listRenderer,
        }),
      ];
    },
    addInputRules() {
      return [
        new InputRule({
          find: WHOLE_LINK,
          handler: ({ state: { tr, schema }, range, match: [, title = "", words] }) => {
            const slug = slugOf(title);
            const label = (words ?? title).trim();
            const link = schema.marks.link?.create({ href: articleHref(slug) });
            if (slug === "" || label === "" || !link) return null;
            const marks = link.addToSet(tr.doc.resolve(range.to).marks());
            tr.replaceWith(range.from, range.to, schema.text(label, marks)).removeStoredMark(link.type);
            return undefined;
          },
        }),
      ];
    },
  });
}

type Span = { readonly from: number; readonly to: number };

function textIn(doc: Editor["state"]["doc"], { from, to }: Span): string {
  return doc.textBetween(from, Math.min(to, doc.content.size), " ", " ");
}

function putLink(editor: Editor, range: Span, slug: string, words: string): void {
  const text = { type: "text", text: words, marks: [{ type: "link", attrs: { href: articleHref(slug) } }] };
  editor.chain().focus().insertContentAt(range, [text]).unsetMark("link").run();
}

/** A title without an answer of the world can be linked all the same. */
async function optionsFor(world: string, query: string, signal: AbortSignal): Promise<Option[]> {
  try {
    return [...(await articleOptions(world, query, signal))];
  } catch (error) {
    const slug = slugOf(query);
    if (signal.aborted || slug === "") throw error;
    return [{ value: slug, label: query, hint: "The list of articles could not be loaded" }];
  }
}

/** What Suggestion calls as the list opens, changes and closes. */
function listRenderer() {
  let list: ReactRenderer<LinkCompletionListHandle> | null = null;
  let unmount = () => {};
  return {
    onStart(props: SuggestionProps<Option, Option>) {
      list = new ReactRenderer(LinkCompletionList, { props: shown(props), editor: props.editor });
      unmount = props.mount(list.element);
    },
    onUpdate: (props: SuggestionProps<Option, Option>) => list?.updateProps(shown(props)),
    onKeyDown: ({ event }: SuggestionKeyDownProps) => list?.ref?.onKeyDown(event) ?? false,
    onExit() {
      unmount();
      list?.destroy();
      list = null;
    },
  };
}

function shown({ editor, items, query, loading, command }: SuggestionProps<Option, Option>) {
  return { text: editor.view.dom, items, query, loading, choose: command };
}
