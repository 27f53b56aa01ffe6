"use client";

import { useState } from "react";
import { ForMarkers } from "@/components/sources/reader-rights";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { Popover } from "@/components/ui/popover";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import type { KindOfPost } from "@/lib/sources/reader/reader-mode";
import { reasonLabel, TIER_LABELS } from "@/lib/sources/thread/tier";
import { PostForm } from "./post-form";
import styles from "./post-kind.module.css";
import { TIER_ICONS } from "./tier-icons";

type PostKindProps = { worldSlug: string; sourceId: string; post: KindOfPost };

/** What a post is, and behind the word why, who said so, and the way to say otherwise. */
export function PostKind({ worldSlug, sourceId, post }: PostKindProps) {
  const t = sourcesToolsMessages();
  const [open, setOpen] = useState(false);
  const { name } = TIER_LABELS[post.tier];
  return (
    <Popover
      title={t("postNumberTolowercase", { number: post.number, toLowerCase: name.toLowerCase() })}
      align="start"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="ghost" size="small" icon={TIER_ICONS[post.tier]} className={styles.kind}>
          <VisuallyHidden>{t("postNumberIs", { number: post.number })} </VisuallyHidden>
          {name}
          <VisuallyHidden>{t("why")}</VisuallyHidden>
        </Button>
      }
    >
      <div className={styles.why}>
        <p>{TIER_LABELS[post.tier].means}</p>
        <Why post={post} />
        <ForMarkers>
          <PostForm worldSlug={worldSlug} sourceId={sourceId} post={post} onDone={() => setOpen(false)} />
        </ForMarkers>
      </div>
    </Popover>
  );
}

function Why({ post: { said, proposed, labelled } }: { post: KindOfPost }) {
  const t = sourcesToolsMessages();
  return (
    <>
      {labelled && (
        <p className={styles.said}>
          {said === null ? t("theRulesWordCounts") : t("saidToBeName", { name: TIER_LABELS[said].name })}:{" "}
          {labelled.by.name}, <DateTime value={labelled.at} />
        </p>
      )}
      <div>
        <p className="label">
          {said === null ? t("whyTheRuleSaysSo") : t("theRuleProposesName", { name: TIER_LABELS[proposed.tier].name })}
        </p>
        <ul className={styles.reasons}>
          {proposed.reasons.map((reason) => (
            <li key={reason.because}>{reasonLabel(reason)}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
