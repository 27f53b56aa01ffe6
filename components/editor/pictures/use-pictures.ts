"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import { filesPath } from "@/lib/files/file";
import { editorMessages } from "@/lib/language/subjects/editor";
import { addPictures, type NotAdded } from "./add-pictures";

/** What is open about pictures: choosing some, or saying what one of them (by its file's id) shows. */
export type PictureTask = { readonly kind: "choose" } | { readonly kind: "describe"; readonly file: string };

/** Adding pictures to a text, and what is asked and told about it. */
export type Pictures = ReturnType<typeof usePictures>;

/** Pictures of a text that is edited in a world. */
export function usePictures(editor: Editor, world: string) {
  const t = editorMessages();
  const say = useToast();
  const [task, setTask] = useState<PictureTask | null>(null);

  async function add(files: readonly File[], position: number | null = null): Promise<void> {
    const { ids, failures } = await addPictures(editor, world, files, position);
    if (failures.length > 0) say(notAdded(failures, files.length, () => void add(failures.map(({ file }) => file))));
    added(ids);
  }

  /** Nobody is kept from writing on, but who looks finds where to say what a picture shows. */
  function added(ids: readonly string[]): void {
    const [first] = ids;
    if (first === undefined) return;
    const detail = t("sayWhatItShowsForReaders");
    if (ids.length === 1) {
      const onSelect = () => setTask({ kind: "describe", file: first });
      say({ title: t("pictureAdded"), detail, action: { label: t("describeThePicture"), onSelect } });
      return;
    }
    const onSelect = () => window.open(`${filesPath(world)}?lacks=description`, "_blank", "noopener");
    say({ title: t("idsPicturesAdded", { ids: ids.length }), detail, action: { label: t("describeThem"), onSelect } });
  }

  /** Opens what fits where the cursor is: the picture's description, or the choice of one. */
  function open(): void {
    const file = pictureAt(editor);
    setTask(file === null ? { kind: "choose" } : { kind: "describe", file });
  }

  return { task, add, added, open, close: () => setTask(null) };
}

/** The file of the picture at the cursor, or that is selected. */
export function pictureAt(editor: Editor): string | null {
  const file: unknown = editor.isActive("picture") ? editor.getAttributes("picture").file : null;
  return typeof file === "string" && file !== "" ? file : null;
}

function notAdded(failures: readonly NotAdded[], all: number, again: () => void) {
  const t = editorMessages();
  const [first] = failures;
  const title =
    failures.length === 1 && first
      ? t("nameWasNotAdded", { name: first.file.name })
      : t("failuresOfAllPicturesWereNot", { failures: failures.length, all });
  const reasons = [...new Set(failures.map(({ detail }) => detail))];
  return {
    title,
    detail: reasons.join(" "),
    tone: "error" as const,
    action: { label: t("tryAgain"), onSelect: again },
  };
}
