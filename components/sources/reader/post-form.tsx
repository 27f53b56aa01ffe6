"use client";

import { useRouter } from "next/navigation";
import { type ApiFailure, callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { failedCall } from "@/components/form/failed-call";
import { type FormState, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { SmallFormFoot } from "@/components/form/small-form-foot";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { useServerForm } from "@/components/form/use-server-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import type { KindOfPost } from "@/lib/sources/reader/reader-mode";
import { MAX_THREADMARK } from "@/lib/sources/thread/propose-threadmark";
import { TIER_LABELS, TIERS, type Tier } from "@/lib/sources/thread/tier";
import styles from "./post-kind.module.css";
import { TIER_ICONS } from "./tier-icons";

type PostFormProps = { worldSlug: string; sourceId: string; post: KindOfPost; onDone: () => void };
type Label = { readonly tier: Tier | null; readonly threadmark: string | null };

/** The value that stands for: what the rule proposes. */
const RULE = "rule";

/** Says what a post is and how it is called; what was said before can be brought back at once. */
export function PostForm({ worldSlug, sourceId, post, onDone }: PostFormProps) {
  const router = useRouter();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const form = useServerForm(send, { onDone: announce });

  async function put(body: Label): Promise<ApiFailure | null> {
    const path = `/worlds/${worldSlug}/sources/${sourceId}/posts/${post.id}/label`;
    const answer = await callApi("PUT", path, { body });
    if (answer.ok) router.refresh();
    return answer.ok ? null : answer.failure;
  }

  async function undo(): Promise<void> {
    const failure = await put({ tier: post.said, threadmark: post.threadmark });
    if (failure) sayRefusal("That did not work", refusalOfCall(failure));
    else say({ title: `Post ${post.number} is as it was` });
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
      title: `Post ${post.number}: ${TIER_LABELS[tier ?? post.proposed.tier].name}`,
      tone: "success",
      action: { label: "Undo", onSelect: () => void undo() },
    });
  }

  return (
    <ServerForm
      form={form}
      small
      refused="Nothing was changed"
      label={`What post ${post.number} is`}
      className={styles.form}
      actions={<SmallFormFoot onCancel={onDone} />}
    >
      <RadioGroup
        label="This post is"
        name="tier"
        options={[
          ...TIERS.map((tier) => ({ value: tier, label: TIER_LABELS[tier].name, icon: TIER_ICONS[tier] })),
          { value: RULE, label: `As the rule proposes: ${TIER_LABELS[post.proposed.tier].name}` },
        ]}
        defaultValue={post.said ?? RULE}
      />
      <TextField
        label="Threadmark"
        name="threadmark"
        optional
        hint={titleHint(post)}
        maxLength={MAX_THREADMARK}
        placeholder={post.proposed.threadmark ?? ""}
        defaultValue={post.threadmark ?? ""}
      />
    </ServerForm>
  );
}

function titleHint({ proposed }: KindOfPost): string {
  return proposed.threadmark === null
    ? "Its title in the contents."
    : `Its title in the contents; without one, its own first line.`;
}
