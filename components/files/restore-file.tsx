"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { ArchiveRestore } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";

type RestoreFileProps = { worldSlug: string; file: { readonly id: string; readonly name: string } };

/** Brings a picture back from the trash. */
export function RestoreFile({ worldSlug, file }: RestoreFileProps) {
  const router = useRouter();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();
  function bringBack(): void {
    start(async () => {
      const params = { world: worldSlug, file: file.id };
      const answer = await callApi("post", "/worlds/{world}/files/{file}/undelete", { params });
      if (!answer.ok) return sayRefusal("Picture not restored", refusalOfCall(answer.failure));
      say({ title: `“${file.name}” is restored`, tone: "success" });
      router.refresh();
    });
  }
  return (
    <Button variant="primary" busy={busy} icon={<ArchiveRestore aria-hidden="true" />} onClick={bringBack}>
      Restore it
    </Button>
  );
}
