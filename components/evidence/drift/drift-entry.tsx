"use client";

import type { ReactNode } from "react";
import { CircleCheck } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import styles from "./drift.module.css";
import { useDriftQueue } from "./drift-context";

type DriftEntryProps = {
  entryKey: string;
  /** Names the entry: the claim's words. */
  claim: string;
  articleHref: string;
  children: ReactNode;
};

/** One citation of the queue; when it is settled, what was done about it takes the place of the rest. */
export function DriftEntry({ entryKey, claim, articleHref, children }: DriftEntryProps) {
  const t = evidenceToolsMessages();
  const outcome = useDriftQueue().done.get(entryKey);
  return (
    <li
      className={styles.entry}
      data-drift={entryKey}
      data-done={outcome ? "" : undefined}
      tabIndex={-1}
      aria-label={claim}
    >
      {outcome ? (
        <p className={styles.settled}>
          <CircleCheck aria-hidden="true" />
          <span>
            {outcome.words}{" "}
            <RouteLink href={`${articleHref}/history/${outcome.revision}`}>
              {t("revisionRevision", { revision: outcome.revision })}
            </RouteLink>
            <span className={styles.of}> {t("forClaim", { claim })}</span>
          </span>
        </p>
      ) : (
        children
      )}
    </li>
  );
}
