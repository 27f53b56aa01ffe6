import { type Editor, Extension } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

type Placeholder =
  | { readonly kind: "begin"; readonly id: object; readonly position: number; readonly element: HTMLElement }
  | { readonly kind: "end"; readonly id: object };

/** Where pictures that are being added will stand, while the text around goes on changing. */
export const uploading = new PluginKey<DecorationSet>("uploadingPictures");

/** What files are pasted or dropped. */
export type FilesTaken = (files: readonly File[], position: number | null) => void;

/** Shows where pictures will stand that are on their way, takes those that are pasted or dropped, and makes captions behave as lines. */
export function uploadingPictures(take: FilesTaken): Extension {
  return Extension.create({
    name: "uploadingPictures",
    priority: 900,
    addKeyboardShortcuts: () => ({ Enter: afterCaption, Backspace: removeEmpty }),
    addProseMirrorPlugins: () => [placeholders(), takesFiles(take)],
  });
}

/** A caption is one line: what follows it is a paragraph. */
function afterCaption({ editor }: { editor: Editor }): boolean {
  const { $from } = editor.state.selection;
  if ($from.parent.type.name !== "picture") return false;
  const after = $from.after($from.depth - (isInGallery($from) ? 1 : 0));
  return editor
    .chain()
    .insertContentAt(after, { type: "paragraph" })
    .command(({ tr }) => {
      tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1)));
      return true;
    })
    .scrollIntoView()
    .run();
}

/** Where nothing is left to be deleted in a caption, the picture goes. */
function removeEmpty({ editor }: { editor: Editor }): boolean {
  const { $from, empty } = editor.state.selection;
  if (!empty || $from.parent.type.name !== "picture" || $from.parent.content.size > 0) return false;
  const isOnly = isInGallery($from) && $from.node(-1).childCount === 1;
  return editor.commands.deleteNode(isOnly ? "gallery" : "picture");
}

function isInGallery($from: ResolvedPos): boolean {
  return $from.node(-1).type.name === "gallery";
}

function placeholders(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: uploading,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, before) {
        const now = before.map(tr.mapping, tr.doc);
        const asked = tr.getMeta(uploading) as Placeholder | undefined;
        if (asked?.kind === "begin") {
          const { id, element, position } = asked;
          return now.add(tr.doc, [Decoration.widget(position, element, { id, side: -1 })]);
        }
        return asked ? now.remove(now.find(undefined, undefined, ({ id }) => id === asked.id)) : now;
      },
    },
    props: { decorations: (state) => uploading.getState(state) ?? null },
  });
}

function takesFiles(take: FilesTaken): Plugin {
  return new Plugin({
    props: {
      handlePaste: (_view, event) => {
        const files = filesIn(event.clipboardData);
        if (files.length > 0) take(files, null);
        return files.length > 0;
      },
      handleDOMEvents: {
        // Else the browser leaves the editor to show the picture.
        drop: (view, event) => {
          const files = filesIn(event.dataTransfer);
          if (files.length === 0) return false;
          event.preventDefault();
          take(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null);
          return true;
        },
      },
    },
  });
}

/** Files that are brought alone: office programs add a picture of the very text that they copy. */
function filesIn(data: DataTransfer | null): File[] {
  const isText = ["text/html", "text/plain"].some((type) => (data?.getData(type) ?? "") !== "");
  return isText ? [] : [...(data?.files ?? [])];
}
