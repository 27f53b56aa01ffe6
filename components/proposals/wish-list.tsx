"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { attempted } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { RULE_WORDS } from "@/lib/canon/decision";
import type { PartView, WishView } from "@/lib/proposals/proposal";
import { passagePath } from "@/lib/sources/source";
import styles from "./proposal.module.css";

type WishListProps = {
  worldSlug: string;
  wished: readonly WishView[];
  parts: readonly Pick<PartView, "id" | "content">[];
  /** Takes a wish back; absent for those who may not. */
  remove?: (id: string) => Promise<Refusal | null>;
};

/** The canon statuses that a proposal wishes, each with its reason and the passages that it rests on. */
export function WishList({ worldSlug, wished, parts, remove }: WishListProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <>
      <ul className={styles.wishes} aria-label="Wished statuses">
        {wished.map((wish) => (
          <li key={wish.id} className={styles.wish}>
            <span className={styles.status}>
              <CanonBadge status={wish.from} />
              <span aria-hidden="true">→</span>
              <VisuallyHidden>is to become</VisuallyHidden>
              <CanonBadge status={wish.to} disputed={wish.disputed} />
              <span>{wish.claim ? `“${wish.claim.text}”` : titleOf(wish, parts)}</span>
            </span>
            <p className={styles.said}>{wish.reason}</p>
            {wish.evidence.map(({ passage, words, source }) => (
              <blockquote key={passage}>
                {source ? (
                  <Link href={passagePath(worldSlug, source, passage)}>{words}</Link>
                ) : (
                  "A passage that is gone"
                )}
              </blockquote>
            ))}
            <span className={styles.why}>
              {RULE_WORDS[wish.rule].name}
              {wish.claim && `, in ${titleOf(wish, parts)}`}
              {wish.supersededBy && `. In its place: ${wish.supersededBy.title}`}
              {wish.decision && ". Decided."}
            </span>
            {remove && (
              <Button
                size="small"
                variant="ghost"
                icon={<X aria-hidden="true" />}
                onClick={() => void attempted(() => remove(wish.id)).then(setRefusal)}
              >
                Take this wish back
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNotice title="The wish is still there" refusal={refusal} />
    </>
  );
}

function titleOf(wish: WishView, parts: WishListProps["parts"]): string {
  return parts.find(({ id }) => id === wish.part)?.content.title ?? "";
}
