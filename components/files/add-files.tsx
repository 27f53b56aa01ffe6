"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FilePicker } from "@/components/ui/file-picker";
import { FileUp } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
import { uploadFile } from "./upload-file";

/** Adds pictures to a world, one after the other, and says of each that was refused why. */
export function AddFiles({ worldSlug }: { worldSlug: string }) {
  const t = talkToolsMessages();
  const router = useRouter();
  const say = useToast();
  const [progress, setProgress] = useState("");

  async function add(files: readonly File[]): Promise<void> {
    let added = 0;
    for (const [index, file] of files.entries()) {
      setProgress(t("addingValueOfLength", { value: index + 1, length: files.length }));
      const outcome = await uploadFile(worldSlug, file, () => {});
      if (outcome.ok) added += 1;
      else say({ title: t("nameWasNotAdded", { name: file.name }), detail: outcome.failure.detail, tone: "error" });
    }
    setProgress("");
    if (added === 0) return;
    say({ title: t("picturesAdded", { count: added }), tone: "success" });
    router.refresh();
  }

  return (
    <>
      <FilePicker accept="image/*" disabled={progress !== ""} onFiles={(files) => void add(files)}>
        <FileUp aria-hidden="true" />
        {progress || t("addPictures")}
      </FilePicker>
      <VisuallyHidden role="status">{progress}</VisuallyHidden>
    </>
  );
}
