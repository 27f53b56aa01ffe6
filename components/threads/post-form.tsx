"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { callApi } from "@/components/editor/api-client";
import { SmallFormFoot } from "@/components/form/small-form-foot";
import { TIER_ICONS } from "@/components/threads/tier-icons";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { MAX_THREADMARK } from "@/lib/threads/propose-threadmark";
import type { KindOfPost } from "@/lib/threads/reading";
import { TIER_WORDS, TIERS, type Tier } from "@/lib/threads/tier";
import styles from "./post-kind.module.css";

type PostFormProps = { worldSlug: string; sourceId: string; post: KindOfPost; onDone: () => void };
type Label = { readonly tier: Tier | null; readonly threadmark: string | null };

/** The value that stands for: what the rule proposes. */
const RULE = "rule";

/** Says what a post is and how it is called; what was said before can be brought back at once. */
export function PostForm({ worldSlug, sourceId, post, onDone }: PostFormProps) {
  const router = useRouter();
  const say = useToast();
  const [value, setValue] = useState<string>(post.said ?? RULE);
  const [title, setTitle] = useState(post.threadmark ?? "");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const before: Label = { tier: post.said, threadmark: post.threadmark };

  async function put(body: Label): Promise<boolean> {
    const path = `/worlds/${worldSlug}/sources/${sourceId}/posts/${post.id}/label`;
    const answer = await callApi("PUT", path, { body });
    if (answer.ok) router.refresh();
    else setProblem(answer.failure.detail);
    return answer.ok;
  }

  async function undo(): Promise<void> {
    const back = await put(before);
    say(back ? { title: `Post ${post.number} is as it was` } : { title: "That did not work", tone: "error" });
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const label = { tier: TIERS.find((tier) => tier === value) ?? null, threadmark: title.trim() || null };
    const kept = await put(label);
    setBusy(false);
    if (!kept) return;
    onDone();
    say({
      title: `Post ${post.number}: ${TIER_WORDS[label.tier ?? post.proposed.tier].name}`,
      tone: "success",
      action: { label: "Undo", onSelect: () => void undo() },
    });
  }

  return (
    <form className={styles.form} aria-label={`What post ${post.number} is`} onSubmit={save}>
      <RadioGroup
        label="This post is"
        options={[
          ...TIERS.map((tier) => ({ value: tier, label: TIER_WORDS[tier].name, icon: TIER_ICONS[tier] })),
          { value: RULE, label: `As the rule proposes: ${TIER_WORDS[post.proposed.tier].name}` },
        ]}
        value={value}
        onChange={setValue}
      />
      <TextField
        label="Threadmark"
        optional
        hint={titleHint(post)}
        maxLength={MAX_THREADMARK}
        placeholder={post.proposed.threadmark ?? ""}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <SmallFormFoot problem={problem} busy={busy} onCancel={onDone} />
    </form>
  );
}

function titleHint({ proposed }: KindOfPost): string {
  return proposed.threadmark === null
    ? "Its title in the contents."
    : `Its title in the contents; without one, its own first line.`;
}
