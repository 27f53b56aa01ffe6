"use client";

import { clsx } from "clsx";
import { GitPullRequestArrow, Save } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { GroundStep } from "@/lib/evidence/sourcing/ground";
import styles from "./save-walk.module.css";
import type { WalkWork } from "./use-walk";

type SaveWalkProps = { work: WalkWork; article: string; direct: boolean };

/** What is decided and not in the article yet, and the way to bring it there. */
export function SaveWalk({ work, article, direct }: SaveWalkProps) {
  const [words, setWords] = useState("");
  const count = (kind: GroundStep["kind"]) => work.walk.sentences.filter(({ step }) => step?.kind === kind).length;
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
          ? "Nothing waits to be saved. What you decide is kept for you, and you can leave at any time."
          : `Not in the article yet: ${waitingWords(linked, invented)}. Kept for you until you ${direct ? "save" : "propose"}.`}
      </p>
      {!nothing && (
        <div className={styles.send}>
          <TextField
            className={styles.words}
            label={direct ? "Summary of this edit" : "What will be different"}
            hideLabel
            placeholder={direct ? "Summary (made for you if you leave it empty)" : `Sources for ${article}`}
            maxLength={direct ? 500 : 200}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) send();
            }}
          />
          <Button variant="primary" icon={<Icon aria-hidden="true" />} busy={work.busy} onClick={send}>
            {direct ? "Save" : "Propose"}
          </Button>
        </div>
      )}
    </section>
  );
}

function waitingWords(linked: number, invented: number): string {
  const words = [
    linked > 0 ? `${linked} ${linked === 1 ? "sentence" : "sentences"} linked` : "",
    invented > 0 ? `${invented} called own invention` : "",
  ];
  return words.filter(Boolean).join(", ");
}
