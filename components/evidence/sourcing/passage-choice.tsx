"use client";

import { useEffect, useRef, useState } from "react";
import { PassageWordPicker } from "@/components/evidence/passages/passage-word-picker";
import { SourcePicker } from "@/components/evidence/passages/source-picker";
import { STANCE_OPTIONS, stanceOf } from "@/components/evidence/passages/stances";
import { SuggestionList } from "@/components/evidence/passages/suggestion-list";
import { allWords, splitPassage, stretchOf, wordsIn } from "@/components/evidence/passages/words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Search } from "@/components/ui/icons";
import { Kbd } from "@/components/ui/kbd";
import { RadioGroup } from "@/components/ui/radio-group";
import { Skeleton } from "@/components/ui/skeleton";
import type { Suggestion } from "@/lib/evidence/suggestions/suggestion";
import styles from "./passage-choice.module.css";
import type { Choice } from "./use-choice";

type PassageChoiceProps = { world: string; claim: string; choice: Choice };

const SHORT_STANCES = STANCE_OPTIONS.map(({ hint: _hint, ...option }) => option);

const NO_ANSWER = "The suggestions could not be loaded. Find a passage yourself, or skip the sentence.";
const NOTHING_FOUND = "No passage resembles this sentence. Find one yourself, skip it, or mark it as invented.";

/** The passages that may carry a sentence, the words of the chosen one, and how it bears on the sentence. */
export function PassageChoice({ world, claim, choice }: PassageChoiceProps) {
  const [searching, setSearching] = useState(false);
  const { offered, current, busy, failed } = choice;
  return (
    <section className={styles.choice} aria-label="Passages that may support it">
      <div className={styles.head}>
        <h3 className="label">Passages that may support it</h3>
        <Button size="small" variant="ghost" icon={<Search aria-hidden="true" />} onClick={() => setSearching(true)}>
          Find another
        </Button>
      </div>
      {busy && <Skeleton lines={5} label="Looking for passages" />}
      {!busy && offered.length === 0 && <p className={styles.hint}>{failed ? NO_ANSWER : NOTHING_FOUND}</p>}
      {offered.length > 0 && (
        <SuggestionList
          label="Suggested passages"
          suggestions={offered}
          current={current?.passage}
          onPick={(picked) => choice.take(offered.indexOf(picked))}
        />
      )}
      {current && <HowItBears choice={choice} current={current} />}
      <Dialog title="Find a passage" size="large" open={searching} onOpenChange={setSearching}>
        <SourcePicker
          world={world}
          claim={claim}
          onPick={(found) => {
            choice.bring(found);
            setSearching(false);
          }}
        />
      </Dialog>
    </section>
  );
}

/** How the chosen passage bears on the sentence, and which of its words do. */
function HowItBears({ choice, current }: { choice: Choice; current: Suggestion }) {
  return (
    <div className={styles.how}>
      <RadioGroup
        label="How the passage relates to the sentence"
        inline
        options={SHORT_STANCES}
        value={choice.stance}
        onChange={(value) => choice.setStance(stanceOf(value))}
      />
      <div>
        <Button size="small" aria-expanded={choice.adjusting} onClick={choice.adjust}>
          Choose its words <Kbd>W</Kbd>
        </Button>
      </div>
      {choice.adjusting && <Words key={current.passage} choice={choice} text={current.text} />}
    </div>
  );
}

function Words({ choice, text }: { choice: Choice; text: string }) {
  const words = splitPassage(text);
  const { start, end } = choice.quote;
  const [range, setRange] = useState(() => wordsIn(words, start, end) ?? allWords(words));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus(), []);
  return (
    <div ref={box}>
      <PassageWordPicker
        text={text}
        range={range}
        onChange={(next) => {
          setRange(next);
          const stretch = stretchOf(words, next);
          if (stretch) choice.setQuote(stretch);
        }}
      />
    </div>
  );
}
