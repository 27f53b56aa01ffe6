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
import { sourcingMessages } from "@/lib/language/subjects/sourcing";
import styles from "./passage-choice.module.css";
import type { Choice } from "./use-choice";

type PassageChoiceProps = { world: string; claim: string; choice: Choice };

const SHORT_STANCES = STANCE_OPTIONS.map((option) => ({
  value: option.value,
  icon: option.icon,
  get label() {
    return option.label;
  },
}));

function noAnswer(): string {
  const t = sourcingMessages();
  return t("theSuggestionsCouldNotBeLoaded");
}

function nothingFound(): string {
  const t = sourcingMessages();
  return t("noPassageResemblesThisSentenceFind");
}

/** The passages that may carry a sentence, the words of the chosen one, and how it bears on the sentence. */
export function PassageChoice({ world, claim, choice }: PassageChoiceProps) {
  const t = sourcingMessages();
  const [searching, setSearching] = useState(false);
  const { offered, current, busy, failed } = choice;
  return (
    <section className={styles.choice} aria-label={t("passagesThatMaySupportIt")}>
      <div className={styles.head}>
        <h3 className="label">{t("passagesThatMaySupportIt")}</h3>
        <Button size="small" variant="ghost" icon={<Search aria-hidden="true" />} onClick={() => setSearching(true)}>
          {t("findAnother")}
        </Button>
      </div>
      {busy && <Skeleton lines={5} label={t("lookingForPassages")} />}
      {!busy && offered.length === 0 && <p className={styles.hint}>{failed ? noAnswer() : nothingFound()}</p>}
      {offered.length > 0 && (
        <SuggestionList
          label={t("suggestedPassages")}
          suggestions={offered}
          current={current?.passage}
          onPick={(picked) => choice.take(offered.indexOf(picked))}
        />
      )}
      {current && <HowItBears choice={choice} current={current} />}
      <Dialog title={t("findAPassage")} size="large" open={searching} onOpenChange={setSearching}>
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
  const t = sourcingMessages();
  return (
    <div className={styles.how}>
      <RadioGroup
        label={t("howThePassageRelatesToThe")}
        inline
        options={SHORT_STANCES}
        value={choice.stance}
        onChange={(value) => choice.setStance(stanceOf(value))}
      />
      <div>
        <Button size="small" aria-expanded={choice.adjusting} onClick={choice.adjust}>
          {t.rich("chooseItsWordsW", { kbd: () => <Kbd>W</Kbd> })}
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
