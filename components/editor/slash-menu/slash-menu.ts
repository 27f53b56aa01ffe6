import { type Editor, Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion } from "@tiptap/suggestion";
import type { ListLabels } from "@/components/editor/completion/completion-list";
import { renderList, WITHIN_SCREEN } from "@/components/editor/completion/render-list";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
import { type SlashActions, type SlashItem, slashItems } from "./slash-items";

const KEY = new PluginKey("slashMenu");

const LABELS: ListLabels = said(
  editorMessages,
  { label: "whatToInsert", keys: "toChooseEnterToInsertEscape" },
  { loading: "", begin: "", none: "" },
);

/**
 * `/` at the beginning of a block or after a space opens a list of what can be put in there or made of the block. Where nothing is
 * called as what is typed after it, it is a slash like any other.
 */
export function slashMenu(actions: () => SlashActions): Extension {
  return Extension.create({
    name: "slashMenu",
    addProseMirrorPlugins() {
      return [
        Suggestion<SlashItem, SlashItem>({
          pluginKey: KEY,
          editor: this.editor,
          char: "/",
          decorationClass: "link-completion",
          floatingUi: WITHIN_SCREEN,
          allow: ({ editor, state, range }) => {
            const $from = state.doc.resolve(range.from);
            const before = $from.parent.textBetween(0, $from.parentOffset, " ", "￼").at(-1);
            const typed = state.doc.textBetween(range.from + 1, range.to);
            return (
              (before === undefined || before === " " || before === "\u00a0") && possible(editor, typed).length > 0
            );
          },
          items: ({ editor, query }) => [...possible(editor, query)],
          command({ editor, range, props }) {
            editor.chain().focus().deleteRange(range).run();
            props.run(editor, actions());
          },
          render: () => renderList(LABELS),
        }),
      ];
    },
  });
}

function possible(editor: Editor, typed: string): readonly SlashItem[] {
  if (editor.isActive("code") || editor.isActive("codeBlock")) return [];
  return slashItems(typed).filter(({ isPossible }) => isPossible?.(editor) ?? true);
}
