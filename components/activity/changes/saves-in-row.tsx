import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import type { ChangeLine } from "@/lib/activity/changes/change";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import styles from "./changes.module.css";

type SavesInRowProps = {
  /** The article's address. */
  path: string;
  line: Extract<ChangeLine, { kind: "revision" }>;
};

/** Saves that one person made one after the other: their number, and behind it each with its summary. */
export function SavesInRow({ path, line: { saves, count } }: SavesInRowProps) {
  const t = worldsMessages();
  const summaries = [...new Set(saves.map((save) => save.summary).filter(Boolean))];
  return (
    <>
      {summaries.length > 0 && <p className={styles.summary}>{summaries.slice(0, 2).join("; ")}</p>}
      <details className={styles.row}>
        <summary>{t("countSavesInARow", { count })}</summary>
        <ol className={styles.saves}>
          {saves.map(({ number, at, summary, changeLine, large }) => (
            <li key={number}>
              <RouteLink href={number > 1 ? `${path}/compare?from=${number - 1}&to=${number}` : `${path}/history/1`}>
                {t("revisionNumber", { number })}
              </RouteLink>
              , <DateTime value={at} to="time" />
              {summary && `: ${summary}`}
              {(changeLine || large) && (
                <span className={styles.line}>
                  {[large ? t("largeRemoval") : "", changeLine].filter(Boolean).join("; ")}
                </span>
              )}
            </li>
          ))}
          {count > saves.length && (
            <li>
              <RouteLink href={`${path}/history`}>
                {t("valueSeeTheHistoryForOlder", { value: count - saves.length })}
              </RouteLink>
            </li>
          )}
        </ol>
      </details>
    </>
  );
}
