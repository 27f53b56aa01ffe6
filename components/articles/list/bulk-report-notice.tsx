"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempt } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Undo2 } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { BulkReport } from "@/lib/articles/structure/bulk-edit";
import { countLabel } from "@/lib/base/count-label";
import type { Result } from "@/lib/base/result";
import styles from "./mention-review.module.css";

type BulkReportNoticeProps = {
  worldSlug: string;
  /** What was done: "Linked". */
  done: string;
  report: BulkReport;
  undo: (edit: string) => Promise<Result<BulkReport, Refusal>>;
};

/** What came of an act on many articles: where something was changed, what was left and why, and the way to take all of it back. */
export function BulkReportNotice({ worldSlug, done: verb, report, undo }: BulkReportNoticeProps) {
  const [undone, setUndone] = useState<BulkReport | null>(null);
  const [busy, setBusy] = useState(false);
  const { refresh } = useRouter();
  const sayRefusal = useRefusalToast();
  const { edit, done, left } = undone ?? report;
  async function takeBack(): Promise<void> {
    if (report.edit === null) return;
    setBusy(true);
    const [id, answer] = [report.edit, await attempt(() => undo(report.edit ?? ""))];
    setBusy(false);
    if (!answer.ok) sayRefusal("Not undone", answer.failure);
    else if (id) setUndone(answer.value);
  }
  const where = countLabel(done.length, "article");
  return (
    <Callout
      tone={done.length > 0 ? "success" : "warning"}
      live
      title={done.length === 0 ? "Nothing was changed" : `${undone ? "Undone" : verb} in ${where}`}
      actions={
        <>
          {edit !== null && !undone && (
            <Button size="small" busy={busy} icon={<Undo2 aria-hidden="true" />} onClick={() => void takeBack()}>
              Undo all of it
            </Button>
          )}
          <Button size="small" onClick={() => refresh()}>
            Look again
          </Button>
        </>
      }
    >
      {done.length > 0 && <p>Each of them has a revision of its own, which its history shows.</p>}
      {left.length > 0 && (
        <>
          <p>Left as they are:</p>
          <ul className={styles.left}>
            {left.map(({ slug, title, why }) => (
              <li key={slug}>
                <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </Callout>
  );
}
