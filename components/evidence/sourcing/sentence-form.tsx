"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ArticleAddress } from "@/components/api/sourcing-api";
import { StanceBadge } from "@/components/evidence/citations/stance-badge";
import { Button } from "@/components/ui/button";
import { ArrowLeft, ArrowRight, Feather, Link2, SkipForward, Undo2 } from "@/components/ui/icons";
import { Kbd } from "@/components/ui/kbd";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { SentenceDecision, SourcingSentence } from "@/lib/evidence/sourcing/sourcing";
import { sourcingMessages } from "@/lib/language/subjects/sourcing";
import { PassageChoice } from "./passage-choice";
import { type SentenceActions, sentenceActions } from "./sentence-actions";
import styles from "./sentence-form.module.css";
import { walkActOf } from "./sourcing-keys";
import { useChoice } from "./use-choice";
import type { SourcingWork } from "./use-sourcing";

type SentenceFormProps = { place: ArticleAddress; work: SourcingWork; sentence: SourcingSentence };

/** One sentence of a sourcing session: its words in their paragraph, the passages that may carry it, and what can be decided, by one key each. */
export function SentenceForm({ place, work, sentence }: SentenceFormProps) {
  const t = sourcingMessages();
  const choice = useChoice(place.world, sentence);
  const words = useRef<HTMLHeadingElement>(null);
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  const actions = sentenceActions(work, sentence, choice);
  const press = (event: KeyboardEvent) => {
    const asked = walkActOf(event);
    if (asked === null) return;
    event.preventDefault();
    if (typeof asked === "number") choice.take(asked);
    else actions[asked]();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the buttons in it
    <div className={styles.step} onKeyDown={press}>
      <section className={styles.sentence} aria-label={t("sentence")}>
        <Position work={work} heading={sentence.heading} />
        <p className={styles.around} dir="auto" aria-hidden="true">
          {clipped(sentence.before, "start")}
          <mark>{sentence.text}</mark>
          {clipped(sentence.after, "end")}
        </p>
        <h2 ref={words} tabIndex={-1} className={styles.words} dir="auto">
          {sentence.text}
        </h2>
        {sentence.decision && <Decided decision={sentence.decision} busy={work.busy} onWithdraw={actions.drop} />}
        <Decisions actions={actions} links={choice.current !== null} />
      </section>
      <PassageChoice world={place.world} claim={sentence.text} choice={choice} />
    </div>
  );
}

/** Which sentence it is of how many, and the ways to its neighbours. */
function Position({ work, heading }: { work: SourcingWork; heading: SourcingSentence["heading"] }) {
  const t = sourcingMessages();
  const { index, session, go } = work;
  const count = session.sentences.length;
  return (
    <div className={styles.where}>
      <span>
        {t("sentenceIndexOfCount", { index: index + 1, count })}
        {heading && ` · ${heading}`}
      </span>
      <span className={styles.turn}>
        <Button size="small" variant="ghost" aria-disabled={index === 0} onClick={() => go(index - 1)}>
          <ArrowLeft aria-hidden="true" />
          <VisuallyHidden>{t("previousSentence")}</VisuallyHidden>
        </Button>
        <Button size="small" variant="ghost" aria-disabled={index + 1 === count} onClick={() => go(index + 1)}>
          <VisuallyHidden>{t("nextSentence")}</VisuallyHidden>
          <ArrowRight aria-hidden="true" />
        </Button>
      </span>
    </div>
  );
}

/** What can be decided about the sentence; `links`: there is a passage to link it to. */
function Decisions({ actions, links }: { actions: SentenceActions; links: boolean }) {
  const t = sourcingMessages();
  return (
    <div className={styles.acts}>
      <Button variant="primary" icon={<Link2 aria-hidden="true" />} aria-disabled={!links} onClick={actions.link}>
        {t.rich("linkL", { kbd: () => <Kbd>L</Kbd> })}
      </Button>
      <Button icon={<SkipForward aria-hidden="true" />} onClick={actions.skip}>
        {t.rich("skipS", { kbd: () => <Kbd>S</Kbd> })}
      </Button>
      <Button icon={<Feather aria-hidden="true" />} onClick={actions.invention}>
        {t.rich("ownInventionI", { kbd: () => <Kbd>I</Kbd> })}
      </Button>
    </div>
  );
}

type DecidedProps = { decision: SentenceDecision; busy: boolean; onWithdraw: () => void };

function Decided({ decision, busy, onWithdraw }: DecidedProps) {
  const t = sourcingMessages();
  return (
    <div className={styles.decided}>
      <DecisionText decision={decision} />
      <Button size="small" icon={<Undo2 aria-hidden="true" />} busy={busy} onClick={onWithdraw}>
        {t.rich("takeBackU", { kbd: () => <Kbd>U</Kbd> })}
      </Button>
    </div>
  );
}

function DecisionText({ decision }: { decision: SentenceDecision }) {
  const t = sourcingMessages();
  if (decision.kind === "skip") return <span>{t("skippedItStillNeedsASource")}</span>;
  if (decision.kind === "invention") return <span>{t("markedAsTheWikiSOwn")}</span>;
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
