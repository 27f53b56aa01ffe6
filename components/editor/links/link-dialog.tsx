"use client";

import type { Editor } from "@tiptap/core";
import { useRef } from "react";
import { Dialog } from "@/components/ui/dialog";
import { editorMessages } from "@/lib/language/subjects/editor";
import { LinkForm } from "./link-form";

type LinkDialogProps = { editor: Editor; world: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Links words to an article of the world, written or not, or to a web address. */
export function LinkDialog({ editor, world, open, onOpenChange }: LinkDialogProps) {
  const t = editorMessages();
  const first = useRef<HTMLDivElement>(null);
  const linked = editor.isActive("link");
  return (
    <Dialog
      title={linked ? t("changeTheLink") : t("link")}
      size="small"
      open={open}
      onOpenChange={onOpenChange}
      // The field that is seen: beside it stands a hidden one with its value.
      initialFocus={() => first.current?.querySelector('input:not([type="hidden"])') ?? null}
      finalFocus={() => editor.view.dom}
    >
      {open && <LinkForm editor={editor} world={world} first={first} onDone={() => onOpenChange(false)} />}
    </Dialog>
  );
}
