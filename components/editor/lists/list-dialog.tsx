"use client";

import type { Editor } from "@tiptap/core";
import { useRef } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { WorldFields } from "@/lib/articles/facts/kind-field";
import { editorMessages } from "@/lib/language/subjects/editor";
import { ListForm } from "./list-form";
import { useLists } from "./use-lists";

type ListDialogProps = { editor: Editor; world: string; fields: WorldFields };

/** Says which articles a live list holds, in which order, and how it looks. */
export function ListDialog({ editor, world, fields }: ListDialogProps) {
  const t = editorMessages();
  const { task, close, put } = useLists(editor);
  const form = useRef<HTMLFormElement>(null);
  return (
    <Dialog
      title={task?.position === null ? t("insertALiveList") : t("changeTheLiveList")}
      description={t("itShowsWhatFitsAtThe")}
      open={task !== null}
      onOpenChange={(open) => !open && close()}
      initialFocus={() => form.current?.querySelector("select") ?? null}
      finalFocus={() => editor.view.dom}
    >
      {task && <ListForm world={world} task={task} fields={fields} onPut={put} onCancel={close} formRef={form} />}
    </Dialog>
  );
}
