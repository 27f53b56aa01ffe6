"use client";

import { useId } from "react";
import { FilePicker } from "@/components/ui/file-picker";
import { MAX_FILE_BYTES } from "@/lib/files/picture/picture";
import styles from "./pictures.module.css";
import type { Pictures } from "./use-pictures";

/** Pictures of the device that is at hand; several become a gallery. */
export function ChooseFiles({ pictures }: { pictures: Pictures }) {
  const id = useId();
  function choose(files: readonly File[]): void {
    pictures.close();
    void pictures.add(files);
  }
  return (
    <div className={styles.choose}>
      <FilePicker accept="image/*" describedBy={`${id}-hint`} onFiles={choose}>
        Choose pictures
      </FilePicker>
      <p id={`${id}-hint`} className={styles.hint}>
        PNG, JPEG, WebP, GIF or AVIF of at most {MAX_FILE_BYTES / 1024 / 1024} MB each. Several become a gallery. You
        can also paste a picture into the text, or drop it there.
      </p>
    </div>
  );
}
