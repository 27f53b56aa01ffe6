"use client";

import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Undo2 } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { BulkReport } from "@/lib/articles/structure/bulk-edit";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";
import styles from "./mention-review.module.css";

type BulkReportNoticeProps = {
  worldSlug: string;
  /** What was done: "Linked". */
  done: string;
  report: BulkReport;
  /** Shows what there is now. */
  onAgain: () => void;
};

/** What came of an act on many articles: where something was changed, what was left and why, and the way to take all of it back. */
export function BulkReportNotice({ worldSlug, done: verb, report, onAgain }: BulkReportNoticeProps) {
  const t = listsToolsMessages();
  const [undone, setUndone] = useState<BulkReport | null>(null);
  const [busy, setBusy] = useState(false);
  const sayRefusal = useRefusalToast();
  const { edit, done, left } = undone ?? report;
  async function undoAll(id: string): Promise<void> {
    setBusy(true);
    const params = { world: worldSlug, edit: id };
    const answer = await callApi("post", "/worlds/{world}/bulk-edits/{edit}/undo", { params, patient: true });
    setBusy(false);
    if (answer.ok) setUndone(answer.value);
    else sayRefusal(t("notUndone"), refusalOfCall(answer.failure));
  }
  const where = t("countArticles", { count: done.length });
  return (
    <Callout
      tone={done.length > 0 ? "success" : "warning"}
      live
      title={done.length === 0 ? t("nothingWasChanged") : t("inArticles", { done: undone ? t("undone") : verb, where })}
      actions={
        <>
          {edit !== null && !undone && (
            <Button size="small" busy={busy} icon={<Undo2 aria-hidden="true" />} onClick={() => void undoAll(edit)}>
              {t("undoAllOfIt")}
            </Button>
          )}
          <Button size="small" onClick={onAgain}>
            {t("lookAgain")}
          </Button>
        </>
      }
    >
      {done.length > 0 && <p>{t("eachOfThemHasARevision")}</p>}
      {left.length > 0 && (
        <>
          <p>{t("leftAsTheyAre")}</p>
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
