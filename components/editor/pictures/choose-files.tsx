"use client";

import { useId } from "react";
import { FilePicker } from "@/components/ui/file-picker";
import { MAX_FILE_BYTES } from "@/lib/files/picture/picture";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./pictures.module.css";
import type { Pictures } from "./use-pictures";

/** Pictures of the device that is at hand; several become a gallery. */
export function ChooseFiles({ pictures }: { pictures: Pictures }) {
  const t = editorMessages();
  const id = useId();
  function choose(files: readonly File[]): void {
    pictures.close();
    void pictures.add(files);
  }
  return (
    <div className={styles.choose}>
      <FilePicker accept="image/*" describedBy={`${id}-hint`} onFiles={choose}>
        {t("choosePictures")}
      </FilePicker>
      <p id={`${id}-hint`} className={styles.hint}>
        {t("pngJpegWebpGifOrAvif", { maxFileBytes: MAX_FILE_BYTES / 1024 / 1024 })}
      </p>
    </div>
  );
}
