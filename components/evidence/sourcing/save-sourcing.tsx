"use client";

import { clsx } from "clsx";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { GitPullRequestArrow, Save } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import type { SentenceDecision } from "@/lib/evidence/sourcing/sourcing";
import styles from "./save-sourcing.module.css";
import type { SourcingWork } from "./use-sourcing";

type SaveSourcingProps = { work: SourcingWork; article: string; direct: boolean };

/** What is decided and not in the article yet, and the way to bring it there. */
export function SaveSourcing({ work, article, direct }: SaveSourcingProps) {
  const [words, setWords] = useState("");
  const count = (kind: SentenceDecision["kind"]) =>
    work.session.sentences.filter(({ decision }) => decision?.kind === kind).length;
  const [linked, invented] = [count("link"), count("invention")];
  const nothing = linked + invented === 0;
  const send = () => {
    if (nothing) return;
    if (direct) work.save(words.trim());
    else work.propose(words.trim() || `Sources for ${article}`);
    setWords("");
  };
  const Icon = direct ? Save : GitPullRequestArrow;
  return (
    <section className={clsx(styles.bar, !nothing && styles.waits)} aria-label="Save">
      <p className={styles.waiting}>
        {nothing
          ? "Nothing to save yet. Your choices are kept, so you can leave at any time."
          : `Not in the article yet: ${waitingLabel(linked, invented)}. Kept for you until you ${direct ? "save" : "propose"}.`}
      </p>
      {!nothing && (
        <div className={styles.send}>
          <SummaryField article={article} direct={direct} words={words} send={send} onWords={setWords} />
          <Button variant="primary" icon={<Icon aria-hidden="true" />} busy={work.busy} onClick={send}>
            {direct ? "Save" : "Propose"}
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
  return (
    <TextField
      className={styles.words}
      label={direct ? "Summary of this edit" : "Title: what will change"}
      hideLabel
      placeholder={direct ? "Summary (filled in for you if left empty)" : `Sources for ${article}`}
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
  const words = [
    linked > 0 ? `${linked} ${linked === 1 ? "sentence" : "sentences"} linked` : "",
    invented > 0 ? `${invented} marked as invented` : "",
  ];
  return words.filter(Boolean).join(", ");
}
