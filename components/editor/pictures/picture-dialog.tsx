"use client";

import type { Editor } from "@tiptap/core";
import { useRef } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Tabs } from "@/components/ui/tabs";
import { editorMessages } from "@/lib/language/subjects/editor";
import { AddByAddress } from "./add-by-address";
import { ChooseFiles } from "./choose-files";
import { DescribePicture } from "./describe-picture";
import type { Pictures } from "./use-pictures";
import { WorldPictures } from "./world-pictures";

type PictureDialogProps = { editor: Editor; world: string; pictures: Pictures };

/** Adds pictures from the device, an address or the world's own, or says what one that is there shows. */
export function PictureDialog({ editor, world, pictures }: PictureDialogProps) {
  const t = editorMessages();
  const { task, close } = pictures;
  const places = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      title={task?.kind === "describe" ? t("describeThePicture") : t("insertAPicture")}
      size={task?.kind === "describe" ? "medium" : "large"}
      open={task !== null}
      onOpenChange={(open) => !open && close()}
      initialFocus={() => places.current?.querySelector('[role="tab"]') ?? null}
      finalFocus={() => editor.view.dom}
    >
      {task?.kind === "describe" && <DescribePicture editor={editor} world={world} file={task.file} onDone={close} />}
      {task?.kind === "choose" && (
        <div ref={places}>
          <Tabs
            label={t("whereThePictureIs")}
            tabs={[
              { value: "device", label: t("yourDevice"), content: <ChooseFiles pictures={pictures} /> },
              {
                value: "world",
                label: t("thisWorld"),
                content: <WorldPictures editor={editor} world={world} onDone={close} />,
              },
              {
                value: "address",
                label: t("anAddress"),
                content: <AddByAddress editor={editor} world={world} pictures={pictures} />,
              },
            ]}
          />
        </div>
      )}
    </Dialog>
  );
}
