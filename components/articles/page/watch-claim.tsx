"use client";

import { useMemo, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { Button } from "@/components/ui/button";
import { Bell, BellOff } from "@/components/ui/icons";
import { Given } from "@/components/viewer/given";
import type { Question } from "@/components/viewer/question";
import { useWatching } from "@/components/viewer/use-watching";
import { claimSubject } from "@/lib/activity/watching/watch";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { useArticleAccess } from "./article-access";

type WatchClaimProps = { worldSlug: string; articleSlug: string; claim: string };

/** Begins to watch a claim, or ends that; nothing for visitors. Asked only once the claim is chosen. */
export function WatchClaim(props: WatchClaimProps) {
  return useArticleAccess()?.signedIn ? <Asking {...props} /> : null;
}

function Asking({ worldSlug, articleSlug, claim }: WatchClaimProps) {
  const subject = claimSubject(articleSlug, claim);
  const question = useMemo((): Question<boolean | null> => {
    return { about: ["watching", worldSlug, "claim", subject].map(encodeURIComponent).join("/") };
  }, [worldSlug, subject]);
  return (
    <Given answer={question}>
      {(watching) => watching !== null && <Press key={subject} world={worldSlug} subject={subject} before={watching} />}
    </Given>
  );
}

function Press({ world, subject, before }: { world: string; subject: string; before: boolean }) {
  const t = articleToolsMessages();
  const [watching, setWatching] = useState(before);
  const [busy, setBusy] = useState(false);
  const turn = useWatching(async (next) => {
    const body = { kind: "claim", subject, watching: next } as const;
    const answer = await callApi("put", "/worlds/{world}/watches", { params: { world }, body });
    return answer.ok ? null : refusalOfCall(answer.failure);
  }, t("thisClaim"));
  async function press(): Promise<void> {
    setBusy(true);
    if (await turn(!watching)) setWatching(!watching);
    setBusy(false);
  }
  const Icon = watching ? BellOff : Bell;
  return (
    <Button
      size="small"
      variant="ghost"
      className="no-print"
      busy={busy}
      icon={<Icon aria-hidden="true" />}
      onClick={() => void press()}
    >
      {watching ? t("stopWatchingThisClaim") : t("watchThisClaim")}
    </Button>
  );
}
