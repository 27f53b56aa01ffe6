import type { Editor } from "@tiptap/core";
import { type UploadFailure, uploadFile } from "@/components/files/upload-file";
import type { Result } from "@/lib/base/result";
import { editorMessages } from "@/lib/language/subjects/editor";
import { placeForBlock } from "./place-for-picture";
import { uploading } from "./uploading-pictures";

/** So many pictures are sent at once: more make each slower, and none sooner. */
const AT_ONCE = 3;

/** A file that was not added, and why. */
export type NotAdded = { readonly file: File; readonly detail: string };

/** What came of adding pictures. */
export type PicturesAdded = { readonly ids: readonly string[]; readonly failures: readonly NotAdded[] };

/**
 * Adds pictures to the world and puts them into the text where they were brought, several as a gallery in their order. The text goes on
 * being written meanwhile: a line stands in it that says how far they are.
 */
export async function addPictures(
  editor: Editor,
  world: string,
  files: readonly File[],
  position: number | null,
): Promise<PicturesAdded> {
  const id = {};
  const { element, show } = statusLine(files.length);
  begin(editor, id, element, position ?? editor.state.selection.to);
  const sent = files.map(() => 0);
  const outcomes = await inTurn(files, (file, index) =>
    uploadFile(world, file, (share) => {
      sent[index] = share;
      show(sent.reduce((sum, each) => sum + each, 0) / files.length);
    }),
  );
  const ids = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.id] : []));
  finish(editor, id, ids);
  const failures = outcomes.flatMap((outcome, index) => {
    const file = files[index];
    return outcome.ok || !file ? [] : [{ file, detail: outcome.failure.detail }];
  });
  return { ids, failures };
}

/** Puts pictures that the world has already into the text, at the cursor. */
export function insertPictures(editor: Editor, ids: readonly string[]): void {
  putIn(editor, ids, editor.state.selection.to);
}

function begin(editor: Editor, id: object, element: HTMLElement, near: number): void {
  const type = editor.schema.nodes.picture;
  const position = type ? placeForBlock(editor.state.doc, near, type) : near;
  editor.view.dispatch(editor.state.tr.setMeta(uploading, { kind: "begin", id, element, position }));
}

function finish(editor: Editor, id: object, ids: readonly string[]): void {
  if (editor.isDestroyed) return;
  const [place] = uploading.getState(editor.state)?.find(undefined, undefined, (spec) => spec.id === id) ?? [];
  editor.view.dispatch(editor.state.tr.setMeta(uploading, { kind: "end", id }));
  if (ids.length > 0) putIn(editor, ids, place?.from ?? editor.state.doc.content.size);
}

function putIn(editor: Editor, ids: readonly string[], near: number): void {
  const { picture, gallery, paragraph } = editor.schema.nodes;
  if (!picture || !gallery || !paragraph) return;
  const pictures = ids.map((file) => picture.create({ file }));
  const [first] = pictures;
  const node = pictures.length > 1 ? gallery.create(null, pictures) : first;
  if (!node) return;
  const { doc, tr } = editor.state;
  const position = placeForBlock(doc, near, node.type);
  const before = doc.resolve(position).nodeBefore;
  // An empty line in which somebody pasted makes room for the picture.
  const isEmptyLine = before?.type === paragraph && before.content.size === 0 && doc.childCount > 1;
  if (isEmptyLine) tr.replaceWith(position - before.nodeSize, position, node);
  else tr.insert(position, node);
  editor.view.dispatch(tr.scrollIntoView());
}

/** The line that stands in the text while pictures are on their way. */
function statusLine(count: number): { element: HTMLElement; show: (share: number) => void } {
  const t = editorMessages();
  const element = document.createElement("div");
  element.dataset.uploading = "";
  element.setAttribute("role", "status");
  element.contentEditable = "false";
  const words = count === 1 ? t("addingThePicture") : t("addingCountPictures", { count });
  const show = (share: number) => {
    element.textContent = share < 1 ? `${words}, ${Math.floor(share * 100)} %` : t("wordsNearlyDone", { words });
  };
  show(0);
  return { element, show };
}

async function inTurn<T>(
  files: readonly File[],
  send: (file: File, index: number) => Promise<Result<T, UploadFailure>>,
): Promise<Result<T, UploadFailure>[]> {
  const outcomes: Result<T, UploadFailure>[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index];
      if (file) outcomes[index] = await send(file, index);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}
