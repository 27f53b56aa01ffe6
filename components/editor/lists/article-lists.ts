import { type Editor, Extension } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { placeForBlock } from "@/components/editor/pictures/place-for-picture";
import type { KindField } from "@/lib/articles/facts/kind-field";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { type ListAttributes, listAttributes, OPEN_LIST } from "@/lib/document/model/list-attributes";
import { ArticleListView } from "./article-list-view";

/** Told on the editor's element when somebody wants to say what a live list holds: the one at `position`, or a new one. */
const ASKED = "listasked";

/** A live list whose filter is being said; `position` is null for one that is not in the text yet. */
export type ListTask = { readonly position: number | null; readonly list: ListAttributes };

/** The fields of a kind in the world. */
type FieldsOf = (kind: ArticleKind) => readonly KindField[];

/** Makes live lists part of what is written: their preview, and Enter on a selected one opens its filter. */
export function articleLists(world: string, fields: FieldsOf): Extension {
  return Extension.create({
    name: "articleLists",
    priority: 960,
    addKeyboardShortcuts: () => ({ Enter: openSelected }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: {
            articleList: (node, view, position) => {
              const onEdit = () => ask(view, position() ?? null);
              return new ArticleListView(node, { world, fields, onEdit });
            },
          },
        },
      }),
    ],
  });
}

function openSelected({ editor }: { readonly editor: Editor }): boolean {
  const position = selectedList(editor);
  if (position !== null) ask(editor.view, position);
  return position !== null;
}

/** Asks what the selected live list holds, or a new one at the cursor. */
export function openList(editor: Editor): void {
  ask(editor.view, selectedList(editor));
}

/** Tells what is asked for from now on; returns how to stop. */
export function onListAsked(editor: Editor, run: (task: ListTask) => void): () => void {
  const { dom } = editor.view;
  const hear = (event: Event) => {
    const position: unknown = event instanceof CustomEvent ? event.detail : null;
    const node = typeof position === "number" ? editor.state.doc.nodeAt(position) : null;
    const isThere = node?.type.name === "articleList";
    run(
      isThere
        ? { position: position as number, list: listAttributes(node.attrs) }
        : { position: null, list: OPEN_LIST },
    );
  };
  dom.addEventListener(ASKED, hear);
  return () => dom.removeEventListener(ASKED, hear);
}

/** Puts a live list into the text where it was asked for, and selects it. */
export function putList(editor: Editor, { position }: ListTask, list: ListAttributes): void {
  const { state, view, schema } = editor;
  const type = schema.nodes.articleList;
  if (!type) return;
  const { tr } = state;
  const there = position === null ? null : state.doc.nodeAt(position);
  if (position !== null && there?.type === type) {
    tr.setNodeMarkup(position, null, { ...there.attrs, ...list });
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, position)));
    return;
  }
  const place = placeForBlock(state.doc, state.selection.to, type);
  const before = state.doc.resolve(place).nodeBefore;
  const isEmptyLine = before?.type.name === "paragraph" && before.content.size === 0;
  const from = isEmptyLine ? place - before.nodeSize : place;
  tr.replaceWith(from, place, type.create({ ...list }));
  // Whoever writes on finds a line below it.
  if (tr.doc.resolve(from).parent.lastChild === tr.doc.nodeAt(from)) {
    const line = schema.nodes.paragraph?.create();
    if (line) tr.insert(from + 1, line);
  }
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView());
}

/** The position of the live list that is selected; null: another selection. */
function selectedList({ state: { selection } }: Editor): number | null {
  return selection instanceof NodeSelection && selection.node.type.name === "articleList" ? selection.from : null;
}

function ask({ dom }: EditorView, position: number | null): void {
  dom.dispatchEvent(new CustomEvent(ASKED, { detail: position }));
}
