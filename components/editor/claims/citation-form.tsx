"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { type FoundPassage, placeOf } from "@/components/evidence/passages/cited-passage";
import { PassageWordPicker } from "@/components/evidence/passages/passage-word-picker";
import { STANCE_OPTIONS, stanceOf } from "@/components/evidence/passages/stances";
import {
  allWords,
  splitPassage,
  stretchOf,
  type Word,
  type WordRange,
  wordsIn,
} from "@/components/evidence/passages/words";
import { Button } from "@/components/ui/button";
import { ArrowLeft } from "@/components/ui/icons";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { MAX_NOTE, MAX_QUOTE, type Stance } from "@/lib/document/model/citation";
import { presetStance } from "@/lib/evidence/suggestions/passage-type";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./claim-panel.module.css";

type CitationFormProps = {
  found: FoundPassage;
  onBack: () => void;
  /** Null: there are no words that it could be linked to, and it is only quoted. */
  onLink: ((words: { start: number; end: number }, stance: Stance, note: string) => void) | null;
  onQuote: (words: { start: number; end: number }) => void;
};

/** The second step of linking: which words of the passage, and how they bear on the claim. */
export function CitationForm({ found, onBack, onLink, onQuote }: CitationFormProps) {
  const t = editorMessages();
  const { text } = found.passage;
  const words = useMemo(() => splitPassage(text), [text]);
  const [range, setRange] = useState(
    () => (found.words && wordsIn(words, found.words.start, found.words.end)) ?? allWords(words),
  );
  const [stance, setStance] = useState<Stance>(() =>
    presetStance(found.type ?? typeOf(found), text.slice(found.words?.start, found.words?.end)),
  );
  const [note, setNote] = useState("");
  const chosen = stretchOf(words, range);
  const tooLong = chosen !== null && chosen.end - chosen.start > MAX_QUOTE;
  return (
    <section className={styles.step} aria-label={t("wordsAndStance")}>
      <div>
        <Button size="small" variant="ghost" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
          {t("otherPassages")}
        </Button>
      </div>
      <FocusedTitle title={placeOf(found)} />
      <ChosenWords text={text} words={words} range={range} tooLong={tooLong} onChange={setRange} />
      {onLink && (
        <>
          <RadioGroup
            label={t("howThePassageRelatesToThe")}
            options={STANCE_OPTIONS}
            value={stance}
            onChange={(value) => setStance(stanceOf(value))}
          />
          <NoteField value={note} onChange={setNote} />
        </>
      )}
      <div className={styles.acts}>
        {onLink && (
          <Button
            variant="primary"
            aria-disabled={tooLong || !chosen}
            onClick={() => chosen && !tooLong && onLink(chosen, stance, note)}
          >
            {t("link")}
          </Button>
        )}
        <Button
          variant={onLink ? "quiet" : "primary"}
          aria-disabled={tooLong || !chosen}
          onClick={() => chosen && !tooLong && onQuote(chosen)}
        >
          {t("insertAsAQuotation")}
        </Button>
      </div>
    </section>
  );
}

function typeOf({ source }: FoundPassage): "reference" | null {
  return source.kind === "reference" ? "reference" : null;
}

/** Has the focus at first: what was pressed before is gone. */
function FocusedTitle({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.title}>
      {title}
    </h3>
  );
}

type ChosenWordsProps = {
  text: string;
  words: readonly Word[];
  range: WordRange;
  tooLong: boolean;
  onChange: (range: WordRange) => void;
};

function ChosenWords({ text, words, range, tooLong, onChange }: ChosenWordsProps) {
  const t = editorMessages();
  const count = Math.abs(range.head - range.anchor) + 1;
  return (
    <>
      <p className={styles.hint}>{t("chooseTheExactWordsDragOver")}</p>
      <PassageWordPicker text={text} range={range} onChange={onChange} />
      <div className={styles.acts}>
        <Button size="small" aria-pressed={count === words.length} onClick={() => onChange(allWords(words))}>
          {t("wholePassage")}
        </Button>
        <span role="status" className={styles.hint}>
          {tooLong
            ? t("chooseFewerWordsAQuotationCan", { maxQuote: MAX_QUOTE })
            : t("countOfWordsWordsChosen", { count, words: words.length })}
        </span>
      </div>
    </>
  );
}

function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const t = editorMessages();
  return (
    <TextArea
      label={t("note")}
      optional
      hint={t("whyTheseWordsMatterHere")}
      rows={2}
      maxLength={MAX_NOTE}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
