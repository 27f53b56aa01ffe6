"use client";

import { clsx } from "clsx";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { GitPullRequestArrow, Save } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import type { SentenceDecision } from "@/lib/evidence/sourcing/sourcing";
import { sourcingMessages } from "@/lib/language/subjects/sourcing";
import styles from "./save-sourcing.module.css";
import type { SourcingWork } from "./use-sourcing";

type SaveSourcingProps = { work: SourcingWork; article: string; direct: boolean };

/** What is decided and not in the article yet, and the way to bring it there. */
export function SaveSourcing({ work, article, direct }: SaveSourcingProps) {
  const t = sourcingMessages();
  const [words, setWords] = useState("");
  const count = (kind: SentenceDecision["kind"]) =>
    work.session.sentences.filter(({ decision }) => decision?.kind === kind).length;
  const [linked, invented] = [count("link"), count("invention")];
  const nothing = linked + invented === 0;
  const send = () => {
    if (nothing) return;
    if (direct) work.save(words.trim());
    else work.propose(words.trim() || t("sourcesForArticle", { article }));
    setWords("");
  };
  const Icon = direct ? Save : GitPullRequestArrow;
  return (
    <section className={clsx(styles.bar, !nothing && styles.waits)} aria-label={t("save")}>
      <p className={styles.waiting}>
        {nothing
          ? t("nothingToSaveYetYourChoices")
          : direct
            ? t("notInTheArticleYetWaitinglabel", { waitingLabel: waitingLabel(linked, invented) })
            : t("notInTheArticleYetWaitinglabel2", { waitingLabel: waitingLabel(linked, invented) })}
      </p>
      {!nothing && (
        <div className={styles.send}>
          <SummaryField article={article} direct={direct} words={words} send={send} onWords={setWords} />
          <Button variant="primary" icon={<Icon aria-hidden="true" />} busy={work.busy} onClick={send}>
            {direct ? t("save") : t("propose")}
          </Button>
        </div>
      )}
    </section>
  );
}

type SummaryFieldProps = {
  article: string;
  direct: boolean;
  words: string;
  onWords: (words: string) => void;
  send: () => void;
};

function SummaryField({ article, direct, words, onWords, send }: SummaryFieldProps) {
  const t = sourcingMessages();
  return (
    <TextField
      className={styles.words}
      label={direct ? t("summaryOfThisEdit") : t("titleWhatWillChange")}
      hideLabel
      placeholder={direct ? t("summaryFilledInForYouIf") : t("sourcesForArticle", { article })}
      maxLength={direct ? 500 : 200}
      value={words}
      onChange={(event) => onWords(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) send();
      }}
    />
  );
}

function waitingLabel(linked: number, invented: number): string {
  const t = sourcingMessages();
  const words = [
    linked > 0 ? t("linkedSentenceLinked", { linked }) : "",
    invented > 0 ? t("inventedMarkedAsInvented", { invented }) : "",
  ];
  return words.filter(Boolean).join(", ");
}
