"use client";

import { ServerForm } from "@/components/form/server-form";
import { SmallFormFoot } from "@/components/form/small-form-foot";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import type { KindOfPost } from "@/lib/sources/reader/reader-mode";
import { MAX_THREADMARK } from "@/lib/sources/thread/propose-threadmark";
import { TIER_LABELS, TIERS } from "@/lib/sources/thread/tier";
import styles from "./post-kind.module.css";
import { TIER_ICONS } from "./tier-icons";
import { useLabelPost } from "./use-label-post";

type PostFormProps = { worldSlug: string; sourceId: string; post: KindOfPost; onDone: () => void };

/** The value that stands for: what the rule proposes. */
const RULE = "rule";

/** Says what a post is and how it is called; what was said before can be brought back at once. */
export function PostForm({ worldSlug, sourceId, post, onDone }: PostFormProps) {
  const t = sourcesToolsMessages();
  const form = useLabelPost(worldSlug, sourceId, post, onDone);
  return (
    <ServerForm
      form={form}
      small
      refused={t("nothingChanged")}
      label={t("whatPostNumberIs", { number: post.number })}
      className={styles.form}
      actions={<SmallFormFoot onCancel={onDone} />}
    >
      <RadioGroup
        label={t("thisPostIs")}
        name="tier"
        options={[
          ...TIERS.map((tier) => ({ value: tier, label: TIER_LABELS[tier].name, icon: TIER_ICONS[tier] })),
          { value: RULE, label: t("byTheRuleName", { name: TIER_LABELS[post.proposed.tier].name }) },
        ]}
        defaultValue={post.said ?? RULE}
      />
      <TextField
        label={t("threadmark")}
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
  const t = sourcesToolsMessages();
  return proposed.threadmark === null ? t("itsTitleInTheContents") : t("itsTitleInTheContentsIf");
}
