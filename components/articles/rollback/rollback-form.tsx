"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempt } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { Undo2 } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import type { PlannedArticle, RollbackPlan, RollbackReport } from "@/lib/articles/rollback/rollback";
import type { Result } from "@/lib/base/result";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import styles from "./rollback.module.css";
import { RollbackItem } from "./rollback-item";

/** What the server is told to roll back. */
export type RollbackOrder = {
  readonly author: string;
  readonly since: string;
  readonly articles: readonly { readonly article: string; readonly baseRevision: number }[];
  readonly summary: string;
};

type RollbackFormProps = {
  worldSlug: string;
  plan: RollbackPlan;
  /** Those of the plan in which something can be done. */
  articles: readonly PlannedArticle[];
  rollBack: (order: RollbackOrder) => Promise<Result<RollbackReport, Refusal>>;
  onReport: (report: RollbackReport) => void;
};

/** The articles in which something is taken back, all chosen at first, and the action. */
export function RollbackForm({ worldSlug, plan, articles, rollBack, onReport }: RollbackFormProps) {
  const t = historyToolsMessages();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [summary, setSummary] = useState("");
  const { busy, refusal, send } = useRollback(plan, rollBack, onReport);
  const chosen = articles.filter(({ slug }) => !left.has(slug));
  return (
    <form
      className={styles.desk}
      aria-label={t("rollBack")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && chosen.length > 0) void send(chosen, summary);
      }}
    >
      <ul className={styles.list} aria-label={t("whatWouldBeDone")}>
        {articles.map((article) => (
          <RollbackItem
            key={article.slug}
            worldSlug={worldSlug}
            article={article}
            chosen={!left.has(article.slug)}
            onChoose={(take) => setLeft(withChoice(left, article.slug, take))}
          />
        ))}
      </ul>
      <SummaryField person={plan.person.name} value={summary} onChange={setSummary} />
      <RefusalNotice title={t("nothingWasRolledBack")} refusal={refusal} />
      <div>
        <RollbackButton count={chosen.length} busy={busy} />
      </div>
    </form>
  );
}

/** Those that are left out after one was chosen or left out. */
function withChoice(left: ReadonlySet<string>, slug: string, take: boolean): ReadonlySet<string> {
  const next = new Set(left);
  if (take) next.delete(slug);
  else next.add(slug);
  return next;
}

/** Sends what is chosen, and what came of it. */
function useRollback(
  { person, since, articles }: RollbackPlan,
  rollBack: RollbackFormProps["rollBack"],
  onReport: RollbackFormProps["onReport"],
) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  async function send(chosen: readonly PlannedArticle[], summary: string) {
    setBusy(true);
    // What cannot be done is asked for, too: the report says of it what is left.
    const asked = [...chosen, ...articles.filter(({ step }) => step.kind === "left")];
    const seen = [...new Set(asked)].map(({ slug, head }) => ({ article: slug, baseRevision: head }));
    const order = { author: person.id, since: new Date(since).toISOString(), articles: seen, summary };
    const answer = await attempt(() => rollBack(order));
    setBusy(false);
    if (answer.ok) onReport(answer.value);
    else setRefusal(answer.failure);
  }
  return { busy, refusal, send };
}

type SummaryFieldProps = { person: string; value: string; onChange: (summary: string) => void };

function SummaryField({ person, value, onChange }: SummaryFieldProps) {
  const t = historyToolsMessages();
  return (
    <TextField
      label={t("why")}
      name="summary"
      hint={t("inTheHistoryOfEachArticle", { person })}
      optional
      value={value}
      onChange={(event) => onChange(event.target.value)}
      maxLength={500}
      className={styles.why}
    />
  );
}

function RollbackButton({ count, busy }: { count: number; busy: boolean }) {
  const t = historyToolsMessages();
  const what = count === 0 ? "nothing" : count === 1 ? t("oneArticle") : t("countArticles", { count });
  return (
    <Button
      type="submit"
      variant="primary"
      busy={busy}
      aria-disabled={count === 0 || undefined}
      icon={<Undo2 aria-hidden="true" />}
    >
      {t("rollBackWhat", { what })}
    </Button>
  );
}
