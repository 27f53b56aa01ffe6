import { Extension } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion } from "@tiptap/suggestion";
import type { Completion, ListLabels } from "@/components/editor/completion/completion-list";
import { renderList, WITHIN_SCREEN } from "@/components/editor/completion/render-list";
import { optionsFor, PAUSE, putLink } from "@/components/editor/links/link-completion";
import type { KindField } from "@/lib/articles/facts/kind-field";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";

const KEY = new PluginKey("relationCompletion");

const LABELS: ListLabels = said(editorMessages, {
  label: "articlesOfThisRelation",
  loading: "lookingForArticles",
  begin: "typeTheTitleOfAnArticle",
  none: "noArticleFound",
  keys: "toChooseEnterToLinkEscape",
});

/** Completes titles in the rows of relations as they are typed: no brackets are needed where an article is what is meant. */
export function relationCompletion(world: string, fields: () => readonly KindField[]): Extension {
  return Extension.create({
    name: "relationCompletion",
    addProseMirrorPlugins() {
      return [
        Suggestion<Completion, Completion>({
          pluginKey: KEY,
          editor: this.editor,
          debounce: PAUSE,
          decorationClass: "link-completion",
          floatingUi: WITHIN_SCREEN,
          findSuggestionMatch: ({ $position }) => titleBefore($position, fields()),
          items: ({ query, signal }) => optionsFor(world, query.trim(), signal),
          command: ({ editor, range, props }) => putLink(editor, range, props.value, props.label),
          render: () => renderList(LABELS),
        }),
      ];
    },
  });
}

/** What is typed behind the last link or comma of a row whose field is a relation; null elsewhere. */
function titleBefore($position: ResolvedPos, fields: readonly KindField[]) {
  const row = $position.parent;
  const isRelation = fields.some(({ key, type }) => type === "article" && key === row.attrs.field);
  const last = $position.nodeBefore;
  if (row.type.name !== "fact" || !isRelation || !last?.isText || last.marks.length > 0) return null;
  const query = /[^,;[\]]*$/.exec(last.text ?? "")?.[0].trimStart() ?? "";
  if (query.length < 2) return null;
  return { range: { from: $position.pos - query.length, to: $position.pos }, query, text: query };
}
