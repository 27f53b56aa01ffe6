"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { PenLine } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import type { FileDescription } from "@/lib/files/file";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
import { FileDescriptionForm } from "./file-description-form";

type DescribeFileProps = { worldSlug: string; file: FileDescription & { readonly id: string } };

/** Opens the form in which a picture is described. */
export function DescribeFile({ worldSlug, file }: DescribeFileProps) {
  const t = talkToolsMessages();
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const say = useToast();
  function saved(): void {
    setOpen(false);
    say({ title: t("descriptionSaved"), tone: "success" });
    router.refresh();
  }
  return (
    <Dialog
      title={t("describeThePicture")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<PenLine aria-hidden="true" />}>{t("describeIt")}</Button>}
    >
      {open && <FileDescriptionForm worldSlug={worldSlug} file={file} onDone={saved} />}
    </Dialog>
  );
}
