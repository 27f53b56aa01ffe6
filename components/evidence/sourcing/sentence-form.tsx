"use client";

import { ArrowLeft, ArrowRight, Feather, Link2, SkipForward, Undo2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ArticleAddress } from "@/components/api/sourcing-api";
import { StanceBadge } from "@/components/evidence/citations/stance-badge";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { SentenceDecision, SourcingSentence } from "@/lib/evidence/sourcing/sourcing";
import { PassageChoice } from "./passage-choice";
import styles from "./sentence-form.module.css";
import { type SourcingAction, walkActOf } from "./sourcing-keys";
import { useChoice } from "./use-choice";
import type { SourcingWork } from "./use-sourcing";

type SentenceFormProps = { place: ArticleAddress; work: SourcingWork; sentence: SourcingSentence };

/** One sentence of a walk: its words in their paragraph, the passages that may carry it, and what can be decided, by one key each. */
export function SentenceForm({ place, work, sentence }: SentenceFormProps) {
  const choice = useChoice(place.world, sentence);
  const words = useRef<HTMLHeadingElement>(null);
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  const { index, session } = work;
  const context = (asked: SourcingAction): void => {
    const made = asked === "link" ? choice.made() : null;
    if (made) work.decide(made.input, made.decision);
    else if (asked === "skip" || asked === "invention") work.decide({ kind: asked }, { kind: asked });
    else if (asked === "drop" && sentence.decision) work.dropDecision(sentence.key);
    else if (asked === "words") choice.adjust();
    else if (asked === "down" || asked === "up") choice.move(asked === "down" ? 1 : -1);
    else if (asked === "next" || asked === "previous") work.go(index + (asked === "next" ? 1 : -1));
  };
  const press = (event: KeyboardEvent) => {
    const asked = walkActOf(event);
    if (asked === null) return;
    event.preventDefault();
    if (typeof asked === "number") choice.take(asked);
    else context(asked);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the buttons in it
    <div className={styles.step} onKeyDown={press}>
      <section className={styles.sentence} aria-label="Sentence">
        <div className={styles.where}>
          <span>
            Sentence {index + 1} of {session.sentences.length}
            {sentence.heading && ` · ${sentence.heading}`}
          </span>
          <span className={styles.turn}>
            <Button size="small" variant="ghost" aria-disabled={index === 0} onClick={() => work.go(index - 1)}>
              <ArrowLeft aria-hidden="true" />
              <VisuallyHidden>Previous sentence</VisuallyHidden>
            </Button>
            <Button
              size="small"
              variant="ghost"
              aria-disabled={index + 1 === session.sentences.length}
              onClick={() => work.go(index + 1)}
            >
              <VisuallyHidden>Next sentence</VisuallyHidden>
              <ArrowRight aria-hidden="true" />
            </Button>
          </span>
        </div>
        <p className={styles.around} dir="auto" aria-hidden="true">
          {clipped(sentence.before, "start")}
          <mark>{sentence.text}</mark>
          {clipped(sentence.after, "end")}
        </p>
        <h2 ref={words} tabIndex={-1} className={styles.words} dir="auto">
          {sentence.text}
        </h2>
        {sentence.decision && (
          <div className={styles.decided}>
            <Decided decision={sentence.decision} />
            <Button
              size="small"
              icon={<Undo2 aria-hidden="true" />}
              busy={work.busy}
              onClick={() => work.dropDecision(sentence.key)}
            >
              Take back <Kbd>U</Kbd>
            </Button>
          </div>
        )}
        <div className={styles.acts}>
          <Button
            variant="primary"
            icon={<Link2 aria-hidden="true" />}
            aria-disabled={choice.current === null}
            onClick={() => context("link")}
          >
            Link <Kbd>L</Kbd>
          </Button>
          <Button icon={<SkipForward aria-hidden="true" />} onClick={() => context("skip")}>
            Skip <Kbd>S</Kbd>
          </Button>
          <Button icon={<Feather aria-hidden="true" />} onClick={() => context("invention")}>
            Own invention <Kbd>I</Kbd>
          </Button>
        </div>
      </section>
      <PassageChoice world={place.world} claim={sentence.text} choice={choice} />
    </div>
  );
}

function Decided({ decision }: { decision: SentenceDecision }) {
  if (decision.kind === "skip") return <span>Skipped: it asks for a source later.</span>;
  if (decision.kind === "invention") return <span>Called the wiki’s own invention.</span>;
  return (
    <span>
      <StanceBadge stance={decision.citation.stance} bare /> “{decision.citation.quote}”
    </span>
  );
}

/** Characters of the paragraph that stand around the sentence: where it stands, not the whole of a long one. */
const SURROUNDING_CHARACTERS = 240;

function clipped(text: string, side: "start" | "end"): string {
  if (text.length <= SURROUNDING_CHARACTERS) return text;
  return side === "start" ? `… ${text.slice(-SURROUNDING_CHARACTERS)}` : `${text.slice(0, SURROUNDING_CHARACTERS)} …`;
}
