"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { RouteLink } from "@/components/ui/route-link";
import { TextField } from "@/components/ui/text-field";
import { articlePath } from "@/lib/articles/article";
import type { BlockMention, MentioningArticle } from "@/lib/articles/mentions/mention";
import type { BulkReport } from "@/lib/articles/structure/bulk-edit";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";
import { BulkReportNotice } from "./bulk-report-notice";
import styles from "./mention-review.module.css";

type MentionReviewProps = {
  worldSlug: string;
  /** The article that is named. */
  named: { readonly slug: string; readonly title: string };
  articles: readonly MentioningArticle[];
};

/** Sentences that name an article without a link, all chosen at first: those that stay chosen are linked in one go. */
export function MentionReview({ worldSlug, named, articles }: MentionReviewProps) {
  const t = listsToolsMessages();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [summary, setSummary] = useState("");
  const { busy, refusal, report, send, again } = useLinking(worldSlug, named.slug);
  const chosen = articles.map((each) => ({
    ...each,
    mentions: each.mentions.filter((mention) => !skipped.has(keyOf(each, mention))),
  }));
  const count = chosen.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (report) return <BulkReportNotice worldSlug={worldSlug} done={t("linked")} report={report} onAgain={again} />;
  return (
    <form
      className={styles.review}
      aria-label={t("mentionsWithoutALink")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && count > 0) void send(chosen, summary);
      }}
    >
      <ul className={styles.list}>
        {articles.map((article) => (
          <li key={article.slug} className={styles.item}>
            <RouteLink href={articlePath(worldSlug, article.slug)} className={styles.title}>
              {article.title}
            </RouteLink>
            {article.mentions.map((mention) => (
              <Checkbox
                key={keyOf(article, mention)}
                label={<Sentence mention={mention} />}
                name="mention"
                value={keyOf(article, mention)}
                checked={!skipped.has(keyOf(article, mention))}
                onChange={(take) => setSkipped(withChoice(skipped, keyOf(article, mention), take))}
              />
            ))}
          </li>
        ))}
      </ul>
      <TextField
        label={t("summary")}
        name="summary"
        hint={t("inTheHistoryOfEachArticle", { title: named.title })}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      <RefusalNotice title={t("nothingWasLinked")} refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" busy={busy} aria-disabled={count === 0 || undefined}>
          {t("link")} {count === 0 ? t("nothing") : t("countMentions", { count })}
        </Button>
        <Button onClick={() => setSkipped(new Set(count > 0 ? allKeys(articles) : []))}>
          {count > 0 ? t("chooseNone") : t("chooseAll")}
        </Button>
      </div>
    </form>
  );
}

function Sentence({ mention: { before, words, after } }: { mention: BlockMention }) {
  return (
    <>
      {before}
      <mark className={styles.words}>{words}</mark>
      {after}
    </>
  );
}

function keyOf({ slug }: MentioningArticle, { block, part, start }: BlockMention): string {
  return `${slug} ${block} ${part} ${start}`;
}

function allKeys(articles: readonly MentioningArticle[]): string[] {
  return articles.flatMap((article) => article.mentions.map((mention) => keyOf(article, mention)));
}

function withChoice(skipped: ReadonlySet<string>, key: string, take: boolean): ReadonlySet<string> {
  const next = new Set(skipped);
  if (take) next.delete(key);
  else next.add(key);
  return next;
}

/** Sends what is chosen, and holds what came of it. */
function useLinking(world: string, article: string) {
  const { refresh } = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [report, setReport] = useState<BulkReport | null>(null);
  const [busy, setBusy] = useState(false);
  async function send(chosen: readonly MentioningArticle[], summary: string): Promise<void> {
    setBusy(true);
    const articles = chosen
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ slug, mentions }) => ({
        article: slug,
        mentions: mentions.map(({ block, part, start, words }) => ({ block, part, start, words })),
      }));
    const path = "/worlds/{world}/articles/{article}/mentions/link";
    const request = { params: { world, article }, body: { articles, summary }, patient: true };
    const answer = await callApi("post", path, request);
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
