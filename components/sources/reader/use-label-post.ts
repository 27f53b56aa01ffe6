"use client";

import { useRouter } from "next/navigation";
import { type ApiFailure, callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { failedCall } from "@/components/form/failed-call";
import { type FormState, UNSENT } from "@/components/form/form-state";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { useServerForm } from "@/components/form/use-server-form";
import { useToast } from "@/components/ui/toast";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import type { KindOfPost } from "@/lib/sources/reader/reader-mode";
import { TIER_LABELS, TIERS, type Tier } from "@/lib/sources/thread/tier";

type Label = { readonly tier: Tier | null; readonly threadmark: string | null };

/** The form that says what a post is, and the way back from what it said. */
export function useLabelPost(worldSlug: string, sourceId: string, post: KindOfPost, onDone: () => void) {
  const t = sourcesToolsMessages();
  const router = useRouter();
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function put(body: Label): Promise<ApiFailure | null> {
    const params = { world: worldSlug, id: sourceId, post: post.id };
    const answer = await callApi("put", "/worlds/{world}/sources/{id}/posts/{post}/label", { params, body });
    if (answer.ok) router.refresh();
    return answer.ok ? null : answer.failure;
  }

  async function undo(): Promise<void> {
    const failure = await put({ tier: post.said, threadmark: post.threadmark });
    if (failure) sayRefusal(t("thatDidNotWork"), refusalOfCall(failure));
    else say({ title: t("postNumberChangedBack", { number: post.number }) });
  }

  async function send(_: FormState<Label>, typed: FormData): Promise<FormState<Label>> {
    const tier = TIERS.find((each) => each === typed.get("tier")) ?? null;
    const label = { tier, threadmark: String(typed.get("threadmark")).trim() || null };
    const failure = await put(label);
    return failure ? failedCall(failure) : { ...UNSENT, done: label };
  }

  function announce({ tier }: Label): void {
    onDone();
    say({
      title: t("postNumberName", { number: post.number, name: TIER_LABELS[tier ?? post.proposed.tier].name }),
      tone: "success",
      action: { label: t("undo"), onSelect: () => void undo() },
    });
  }

  return useServerForm(send, { onDone: announce });
}
