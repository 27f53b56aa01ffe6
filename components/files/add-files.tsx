"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useId, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { FileUp } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { countLabel } from "@/lib/base/count-label";
import styles from "./files.module.css";
import { uploadFile } from "./upload-file";

/** Adds pictures to a world, one after the other, and says of each that was refused why. */
export function AddFiles({ worldSlug }: { worldSlug: string }) {
  const id = useId();
  const router = useRouter();
  const say = useToast();
  const [progress, setProgress] = useState("");

  async function add({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const files = [...(target.files ?? [])];
    target.value = "";
    let added = 0;
    for (const [index, file] of files.entries()) {
      setProgress(`Adding ${index + 1} of ${files.length}`);
      const outcome = await uploadFile(worldSlug, file, () => {});
      if (outcome.ok) added += 1;
      else say({ title: `“${file.name}” was not added`, detail: outcome.failure.detail, tone: "error" });
    }
    setProgress("");
    if (added === 0) return;
    say({ title: `${countLabel(added, "picture")} added`, tone: "success" });
    router.refresh();
  }

  return (
    <span className={styles.add}>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        className={styles.file}
        disabled={progress !== ""}
        onChange={(event) => void add(event)}
      />
      <label htmlFor={id} className={buttonClass("primary", "medium", false)}>
        <FileUp aria-hidden="true" />
        {progress || "Add pictures"}
      </label>
      <VisuallyHidden role="status">{progress}</VisuallyHidden>
    </span>
  );
}
