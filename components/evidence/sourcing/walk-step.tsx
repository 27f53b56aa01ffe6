"use client";

import { ArrowLeft, ArrowRight, Feather, Link2, SkipForward, Undo2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { WalkPlace } from "@/components/api/ground-api";
import { StanceBadge } from "@/components/evidence/citations/stance-badge";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { GroundStep, WalkSentence } from "@/lib/evidence/sourcing/ground";
import { PassageChoice } from "./passage-choice";
import { useChoice } from "./use-choice";
import type { WalkWork } from "./use-walk";
import { type WalkAct, walkActOf } from "./walk-keys";
import styles from "./walk-step.module.css";

type WalkStepProps = { place: WalkPlace; work: WalkWork; sentence: WalkSentence };

/** One sentence of a walk: its words in their paragraph, the passages that may carry it, and what can be decided, by one key each. */
export function WalkStep({ place, work, sentence }: WalkStepProps) {
  const choice = useChoice(place.world, sentence);
  const words = useRef<HTMLHeadingElement>(null);
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  const { index, walk } = work;
  const act = (asked: WalkAct): void => {
    const made = asked === "link" ? choice.made() : null;
    if (made) work.decide(made.decision, made.step);
    else if (asked === "skip" || asked === "invention") work.decide({ kind: asked }, { kind: asked });
    else if (asked === "takeBack" && sentence.step) work.takeBack(sentence.key);
    else if (asked === "words") choice.adjust();
    else if (asked === "down" || asked === "up") choice.move(asked === "down" ? 1 : -1);
    else if (asked === "next" || asked === "previous") work.go(index + (asked === "next" ? 1 : -1));
  };
  const press = (event: KeyboardEvent) => {
    const asked = walkActOf(event);
    if (asked === null) return;
    event.preventDefault();
    if (typeof asked === "number") choice.take(asked);
    else act(asked);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the buttons in it
    <div className={styles.step} onKeyDown={press}>
      <section className={styles.sentence} aria-label="Sentence">
        <div className={styles.where}>
          <span>
            Sentence {index + 1} of {walk.sentences.length}
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
              aria-disabled={index + 1 === walk.sentences.length}
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
        {sentence.step && (
          <div className={styles.decided}>
            <Decided step={sentence.step} />
            <Button
              size="small"
              icon={<Undo2 aria-hidden="true" />}
              busy={work.busy}
              onClick={() => work.takeBack(sentence.key)}
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
            onClick={() => act("link")}
          >
            Link <Kbd>L</Kbd>
          </Button>
          <Button icon={<SkipForward aria-hidden="true" />} onClick={() => act("skip")}>
            Skip <Kbd>S</Kbd>
          </Button>
          <Button icon={<Feather aria-hidden="true" />} onClick={() => act("invention")}>
            Own invention <Kbd>I</Kbd>
          </Button>
        </div>
      </section>
      <PassageChoice world={place.world} claim={sentence.text} choice={choice} />
    </div>
  );
}

function Decided({ step }: { step: GroundStep }) {
  if (step.kind === "skip") return <span>Skipped: it asks for a source later.</span>;
  if (step.kind === "invention") return <span>Called the wiki’s own invention.</span>;
  return (
    <span>
      <StanceBadge stance={step.citation.stance} bare /> “{step.citation.quote}”
    </span>
  );
}

/** Characters of the paragraph that stand around the sentence: where it stands, not the whole of a long one. */
const AROUND = 240;

function clipped(text: string, side: "start" | "end"): string {
  if (text.length <= AROUND) return text;
  return side === "start" ? `… ${text.slice(-AROUND)}` : `${text.slice(0, AROUND)} …`;
}
