"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";

/** Takes one's own request to join back. */
export function WithdrawJoinRequestButton({ worldSlug }: { worldSlug: string }) {
  const router = useRouter();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();

  function withdraw() {
    start(async () => {
      const answer = await callApi("delete", "/worlds/{world}/join-requests/own", { params: { world: worldSlug } });
      if (answer.ok) router.refresh();
      else sayRefusal("Request not withdrawn", refusalOfCall(answer.failure));
    });
  }

  return (
    <Button size="small" busy={busy} onClick={withdraw}>
      Withdraw the request
    </Button>
  );
}
