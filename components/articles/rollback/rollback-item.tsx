"use client";

import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import type { PlannedArticle } from "@/lib/articles/rollback/rollback";
import styles from "./rollback.module.css";
import { WhatWasChanged } from "./rollback-line";
import { stepMessage } from "./step-messages";

type RollbackItemProps = {
  worldSlug: string;
  article: PlannedArticle;
  chosen: boolean;
  onChoose: (take: boolean) => void;
};

/** An article in which something is taken back, to be chosen or left out. */
export function RollbackItem({ worldSlug, article, chosen, onChoose }: RollbackItemProps) {
  return (
    <li className={styles.item}>
      <Checkbox
        label={article.title}
        name="article"
        value={article.slug}
        hint={article.line || undefined}
        checked={chosen}
        onChange={onChoose}
      />
      <span className={styles.under}>
        <Badge>{stepMessage(article)}</Badge>
        <WhatWasChanged worldSlug={worldSlug} article={article} />
      </span>
    </li>
  );
}
