"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { ArchiveRestore } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";

type RestoreFileProps = { worldSlug: string; file: { readonly id: string; readonly name: string } };

/** Brings a picture back from the trash. */
export function RestoreFile({ worldSlug, file }: RestoreFileProps) {
  const t = talkToolsMessages();
  const router = useRouter();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();
  function bringBack(): void {
    start(async () => {
      const params = { world: worldSlug, file: file.id };
      const answer = await callApi("post", "/worlds/{world}/files/{file}/undelete", { params });
      if (!answer.ok) return sayRefusal(t("pictureNotRestored"), refusalOfCall(answer.failure));
      say({ title: t("nameIsRestored", { name: file.name }), tone: "success" });
      router.refresh();
    });
  }
  return (
    <Button variant="primary" busy={busy} icon={<ArchiveRestore aria-hidden="true" />} onClick={bringBack}>
      {t("restoreIt")}
    </Button>
  );
}
