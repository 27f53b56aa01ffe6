"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { isDoable, type RollbackPlan, type RollbackReport } from "@/lib/articles/rollback/rollback";
import type { Result } from "@/lib/base/result";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import { ArticlesLeft } from "./articles-left";
import { LeftAloneNotice } from "./left-alone-notice";
import styles from "./rollback.module.css";
import { RollbackForm, type RollbackOrder } from "./rollback-form";
import { RollbackLine } from "./rollback-line";
import { doneMessage } from "./step-messages";

type RollbackPanelProps = {
  worldSlug: string;
  plan: RollbackPlan;
  /** Returns the report, or why nothing was done. */
  rollBack: (order: RollbackOrder) => Promise<Result<RollbackReport, Refusal>>;
};

/** A rollback: first what it comes to, with a choice of the articles, then what was done. */
export function RollbackPanel({ worldSlug, plan, rollBack }: RollbackPanelProps) {
  const t = historyToolsMessages();
  const [report, setReport] = useState<RollbackReport | null>(null);
  const { person, articles, more, leftAlone } = plan;
  if (report) {
    return <Report worldSlug={worldSlug} name={person.name} report={report} onBack={() => setReport(null)} />;
  }
  const doable = articles.filter(isDoable);
  const left = articles.filter(({ step }) => step.kind === "left");
  const nothing = articles.length - new Set([...doable, ...left]).size;
  return (
    <div className={styles.desk}>
      {doable.length > 0 ? (
        <RollbackForm worldSlug={worldSlug} plan={plan} articles={doable} rollBack={rollBack} onReport={setReport} />
      ) : (
        <EmptyState title={t("nothingToRollBack")} hint={t("nothingThatNameWroteSinceThen", { name: person.name })} />
      )}
      <ArticlesLeft worldSlug={worldSlug} name={person.name} articles={left} />
      {nothing > 0 && (
        <p className={styles.aside}>
          {nothing === 1 ? t("inOneMoreArticle") : t("inNothingMoreArticles", { nothing })}{" "}
          {t("nothingOfItIsLeftSomebody")}
        </p>
      )}
      {more > 0 && (
        <p className={styles.aside}>
          {more} {t("more")} {more === 1 ? t("articleComes") : t("articlesCome")} {t("afterTheseRollBackThenLook")}
        </p>
      )}
      <LeftAloneNotice worldSlug={worldSlug} name={person.name} counts={leftAlone} />
    </div>
  );
}

type ReportProps = { worldSlug: string; name: string; report: RollbackReport; onBack: () => void };

function Report({ worldSlug, name, report, onBack }: ReportProps) {
  const t = historyToolsMessages();
  const { done, left, leftAlone } = report;
  const count = done.length === 1 ? t("oneArticle") : t("lengthArticles", { length: done.length });
  return (
    <div className={styles.desk}>
      <Callout
        tone={done.length > 0 ? "success" : "warning"}
        live
        title={done.length > 0 ? t("rolledBackInCount", { count }) : t("nothingWasRolledBack")}
        actions={
          <Button size="small" onClick={onBack}>
            {t("lookAgain")}
          </Button>
        }
      >
        {t("nothingIsLostWhatWasRolled")}
      </Callout>
      {done.length > 0 && (
        <ul className={styles.list} aria-label={t("done")}>
          {done.map((article) => (
            <li key={article.slug} className={styles.item}>
              <RollbackLine worldSlug={worldSlug} article={article} words={doneMessage(article)} />
            </li>
          ))}
        </ul>
      )}
      <ArticlesLeft worldSlug={worldSlug} name={name} articles={left} />
      <LeftAloneNotice worldSlug={worldSlug} name={name} counts={leftAlone} />
    </div>
  );
}
