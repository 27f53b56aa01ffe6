"use client";

import { useMemo, useState } from "react";
import { type FoundPassage, placeOf } from "@/components/evidence/passages/cited-passage";
import { PassageWordPicker } from "@/components/evidence/passages/passage-word-picker";
import { SourcePicker } from "@/components/evidence/passages/source-picker";
import { allWords, splitPassage, stretchOf, wordsIn } from "@/components/evidence/passages/words";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Search } from "@/components/ui/icons";
import { MAX_QUOTE } from "@/lib/document/model/citation";
import type { DriftedCitation, DriftPlace } from "@/lib/evidence/claims/drift";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import styles from "./drift.module.css";

/** The words that a citation shall have. */
export type ChosenWords = { readonly passage: string; readonly quote: string; readonly start: number };

type CorrectDialogProps = {
  worldSlug: string;
  citation: DriftedCitation;
  onClose: () => void;
  onChoose: (chosen: ChosenWords) => void;
};

/** A passage from which words are chosen. */
type From = { readonly id: string; readonly text: string; readonly where: string; readonly words: DriftPlace["words"] };

/** Chooses other words for a citation: of the passage found for it, or of any that a search finds. */
export function CorrectDialog({ worldSlug, citation, onClose, onChoose }: CorrectDialogProps) {
  const t = evidenceToolsMessages();
  const [from, setFrom] = useState<From | null>(() => fromPlace(citation));
  const pick = (found: FoundPassage): void =>
    setFrom({ id: found.passage.id, text: found.passage.text, where: placeOf(found), words: null });
  return (
    <Dialog
      title={t("chooseOtherWords")}
      description={t("forTheClaimTextItWas", { text: citation.claim.text, quote: citation.quote })}
      size="large"
      open
      onOpenChange={(open) => !open && onClose()}
    >
      {from ? (
        <Words key={from.id} from={from} onOther={() => setFrom(null)} onChoose={onChoose} />
      ) : (
        <div className={styles.search}>
          <SourcePicker world={worldSlug} claim={citation.claim.text} onPick={pick} />
        </div>
      )}
    </Dialog>
  );
}

function fromPlace({ now, source }: DriftedCitation): From | null {
  const t = evidenceToolsMessages();
  if (!now) return null;
  const where =
    now.post === null
      ? source.title
      : t("sourceAtPost", { title: source.title, post: now.post, author: now.author ?? t("somebody") });
  return { id: now.passage, text: now.text, where, words: now.words };
}

type WordsProps = { from: From; onOther: () => void; onChoose: (chosen: ChosenWords) => void };

function Words({ from, onOther, onChoose }: WordsProps) {
  const t = evidenceToolsMessages();
  const words = useMemo(() => splitPassage(from.text), [from.text]);
  const [range, setRange] = useState(
    () => (from.words && wordsIn(words, from.words.start, from.words.end)) ?? allWords(words),
  );
  const stretch = stretchOf(words, range);
  const quote = stretch ? from.text.slice(stretch.start, stretch.end) : "";
  const tooLong = quote.length > MAX_QUOTE;
  return (
    <div className={styles.choose}>
      <p className={styles.place}>{from.where}</p>
      <PassageWordPicker text={from.text} range={range} onChange={setRange} />
      <p className={styles.hint}>
        {tooLong ? t("chooseFewerWordsAQuotationCan", { mAXQUOTE: MAX_QUOTE }) : t("dragOverTheWordsOrClick2")}
      </p>
      <div className={styles.acts}>
        <Button
          variant="primary"
          aria-disabled={!stretch || tooLong}
          onClick={() => stretch && onChoose({ passage: from.id, quote, start: stretch.start })}
        >
          {t("citeTheseWords")}
        </Button>
        <Button icon={<Search aria-hidden="true" />} onClick={onOther}>
          {t("anotherPassage")}
        </Button>
        <DialogClose>
          <Button variant="ghost">{t("cancel")}</Button>
        </DialogClose>
      </div>
    </div>
  );
}
