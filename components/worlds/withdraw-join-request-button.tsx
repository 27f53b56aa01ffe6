"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

/** Takes one's own request to join back. */
export function WithdrawJoinRequestButton({ worldSlug }: { worldSlug: string }) {
  const t = worldsToolsMessages();
  const router = useRouter();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();

  function withdraw() {
    start(async () => {
      const answer = await callApi("delete", "/worlds/{world}/join-requests/own", { params: { world: worldSlug } });
      if (answer.ok) router.refresh();
      else sayRefusal(t("requestNotWithdrawn"), refusalOfCall(answer.failure));
    });
  }

  return (
    <Button size="small" busy={busy} onClick={withdraw}>
      {t("withdrawTheRequest")}
    </Button>
  );
}
