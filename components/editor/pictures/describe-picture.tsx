"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import type { ResponseOf } from "@/components/api/calls";
import { FileDescriptionForm } from "@/components/files/file-description-form";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { RadioGroup } from "@/components/ui/radio-group";
import { Skeleton } from "@/components/ui/skeleton";
import { pictureUrl } from "@/lib/document/model/picture-source";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
import styles from "./pictures.module.css";
import { pictureAt } from "./use-pictures";

type DescribePictureProps = { editor: Editor; world: string; file: string; onDone: () => void };
type FileAnswer = ResponseOf<"get", "/worlds/{world}/files/{file}">;

const SIZES = [
  said(editorMessages, { label: "fullWidth" }, { value: "full" }),
  said(editorMessages, { label: "halfWidth" }, { value: "half" }),
  said(editorMessages, { label: "leftOfTheText" }, { value: "left" }),
  said(editorMessages, { label: "rightOfTheText" }, { value: "right" }),
];

/** What a picture shows and how it may be used, wherever it is shown; and, where it is selected, how it stands in this text. */
export function DescribePicture({ editor, world, file, onDone }: DescribePictureProps) {
  const t = editorMessages();
  const [found, setFound] = useState<FileAnswer | string | null>(null);
  useEffect(() => {
    const params = { world, file };
    void callApi("get", "/worlds/{world}/files/{file}", { params }).then((answer) =>
      setFound(answer.ok ? answer.value : answer.failure.detail),
    );
  }, [world, file]);
  const selected = pictureAt(editor) === file;
  if (found === null) return <Skeleton lines={6} label={t("openingThePicture")} />;
  if (typeof found === "string") return <Callout tone="error" title={found} />;
  return (
    <div className={styles.describe}>
      <img src={pictureUrl(file, 480)} alt={found.alt || found.name} className={styles.preview} />
      {selected && <InText editor={editor} onDone={onDone} />}
      <FileDescriptionForm worldSlug={world} file={found} onDone={onDone} />
    </div>
  );
}

function InText({ editor, onDone }: Pick<DescribePictureProps, "editor" | "onDone">) {
  const t = editorMessages();
  const [size, setSize] = useState(String(editor.getAttributes("picture").size));
  return (
    <div className={styles.inText}>
      <RadioGroup
        label={t("inThisText")}
        name="size"
        inline
        options={SIZES}
        value={size}
        onChange={(value) => {
          setSize(value);
          editor.commands.updateAttributes("picture", { size: value });
        }}
      />
      <Button
        size="small"
        onClick={() => {
          editor.commands.deleteNode("picture");
          onDone();
        }}
      >
        {t("takeItOutOfTheText")}
      </Button>
    </div>
  );
}
