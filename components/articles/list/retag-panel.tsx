"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TagInput } from "@/components/ui/tag-input";
import { TextField } from "@/components/ui/text-field";
import type { BulkReport } from "@/lib/articles/structure/bulk-edit";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";
import { BulkReportNotice } from "./bulk-report-notice";
import styles from "./mention-review.module.css";

type Tagged = { readonly slug: string; readonly title: string; readonly tags: readonly string[] };
type RetagPanelProps = { worldSlug: string; articles: readonly Tagged[]; tags: readonly string[] };

/** Articles to choose from, and the tags that the chosen ones get or lose in one act. */
export function RetagPanel({ worldSlug, articles, tags }: RetagPanelProps) {
  const t = listsToolsMessages();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const [summary, setSummary] = useState("");
  const { busy, refusal, report, send, again } = useRetagging(worldSlug);
  const ready = chosen.size > 0 && add.length + remove.length > 0;
  if (report) return <BulkReportNotice worldSlug={worldSlug} done={t("retagged")} report={report} onAgain={again} />;
  return (
    <form
      className={styles.review}
      aria-label={t("retagArticles")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && ready) void send({ articles: [...chosen], add, remove, summary });
      }}
    >
      <ul className={styles.list} aria-label={t("articles")}>
        <li className={styles.item}>
          <Checkbox
            label={t("allOfThisPage")}
            checked={chosen.size === articles.length}
            indeterminate={chosen.size > 0 && chosen.size < articles.length}
            onChange={(all) => setChosen(new Set(all ? articles.map(({ slug }) => slug) : []))}
          />
        </li>
        {articles.map(({ slug, title, tags: carried }) => (
          <li key={slug} className={styles.item}>
            <Checkbox
              label={title}
              hint={carried.join(", ") || undefined}
              name="article"
              value={slug}
              checked={chosen.has(slug)}
              onChange={(take) => setChosen(withChoice(chosen, slug, take))}
            />
          </li>
        ))}
      </ul>
      <TagInput label={t("addTags")} value={add} onChange={setAdd} suggestions={tags} optional />
      <TagInput label={t("removeTags")} value={remove} onChange={setRemove} suggestions={tags} optional />
      <TextField
        label={t("summary")}
        name="summary"
        hint={t("inTheHistoryOfEachArticle3")}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      <RefusalNotice title={t("nothingWasRetagged")} refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" busy={busy} aria-disabled={!ready || undefined}>
          {t("retag")} {chosen.size === 0 ? t("nothing") : t("countArticles", { count: chosen.size })}
        </Button>
      </div>
    </form>
  );
}

function withChoice(chosen: ReadonlySet<string>, slug: string, take: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  if (take) next.add(slug);
  else next.delete(slug);
  return next;
}

type Retagging = { articles: string[]; add: string[]; remove: string[]; summary: string };

function useRetagging(world: string) {
  const { refresh } = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [report, setReport] = useState<BulkReport | null>(null);
  const [busy, setBusy] = useState(false);
  async function send(body: Retagging): Promise<void> {
    setBusy(true);
    const answer = await callApi("post", "/worlds/{world}/retagging", { params: { world }, body, patient: true });
    setBusy(false);
    setRefusal(answer.ok ? null : refusalOfCall(answer.failure));
    if (answer.ok) setReport(answer.value);
  }
  function again(): void {
    setReport(null);
    refresh();
  }
  return { busy, refusal, report, send, again };
}
