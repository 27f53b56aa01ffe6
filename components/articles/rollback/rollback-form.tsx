"use client";

import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempt } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/text-field";
import type { PlannedArticle, RollbackPlan, RollbackReport } from "@/lib/articles/rollback/rollback";
import type { Result } from "@/lib/base/result";
import styles from "./rollback.module.css";
import { WhatWasChanged } from "./rollback-line";
import { stepMessage } from "./step-messages";

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

/** The articles in which something is taken back, all chosen at first, and the act. */
export function RollbackForm({ worldSlug, plan, articles, rollBack, onReport }: RollbackFormProps) {
  const { person, since } = plan;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [summary, setSummary] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const chosen = articles.filter(({ slug }) => !left.has(slug));
  const count = chosen.length === 1 ? "one article" : `${chosen.length} articles`;

  function choose(slug: string, take: boolean) {
    const next = new Set(left);
    if (take) next.delete(slug);
    else next.add(slug);
    setLeft(next);
  }

  async function send() {
    setBusy(true);
    // What cannot be done is asked for, too: the report says of it what is left.
    const asked = [...chosen, ...plan.articles.filter(({ step }) => step.kind === "left")];
    const seen = [...new Set(asked)].map(({ slug, head }) => ({ article: slug, baseRevision: head }));
    const order = { author: person.id, since: new Date(since).toISOString(), articles: seen, summary };
    const answer = await attempt(() => rollBack(order));
    setBusy(false);
    if (answer.ok) onReport(answer.value);
    else setRefusal(answer.failure);
  }

  return (
    <form
      className={styles.desk}
      aria-label="Roll back"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && chosen.length > 0) void send();
      }}
    >
      <ul className={styles.list} aria-label="What would be done">
        {articles.map((article) => (
          <li key={article.slug} className={styles.item}>
            <Checkbox
              label={article.title}
              name="article"
              value={article.slug}
              hint={article.line || undefined}
              checked={!left.has(article.slug)}
              onChange={(take) => choose(article.slug, take)}
            />
            <span className={styles.under}>
              <Badge>{stepMessage(article)}</Badge>
              <WhatWasChanged worldSlug={worldSlug} article={article} />
            </span>
          </li>
        ))}
      </ul>
      <TextField
        label="Why"
        name="summary"
        hint={`In the history of each article. If you leave it empty: “Rolled back what ${person.name} changed”.`}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
        className={styles.why}
      />
      <RefusalNotice title="Nothing was rolled back" refusal={refusal} />
      <div>
        <Button
          type="submit"
          variant="primary"
          busy={busy}
          aria-disabled={chosen.length === 0 || undefined}
          icon={<Undo2 aria-hidden="true" />}
        >
          Roll back {chosen.length === 0 ? "nothing" : count}
        </Button>
      </div>
    </form>
  );
}
