"use client";

import type { Editor } from "@tiptap/core";
import { useMemo, useState } from "react";
import { PassageWordPicker } from "@/components/evidence/passages/passage-word-picker";
import { allWords, splitPassage, stretchOf, wordsIn } from "@/components/evidence/passages/words";
import { Button } from "@/components/ui/button";
import { editorMessages } from "@/lib/language/subjects/editor";
import { setClaimRange } from "./claim-commands";
import styles from "./claim-panel.module.css";
import { claimsIn, lineOf, type PlacedClaim } from "./claim-place";

type ClaimRangeFormProps = { editor: Editor; claim: PlacedClaim; onDone: () => void };

/** Widens or narrows a claim: the words of its paragraph, to choose those that it is made of. */
export function ClaimRangeForm({ editor, claim, onDone }: ClaimRangeFormProps) {
  const t = editorMessages();
  const [{ text, start }] = useState(() => lineOf(editor.state.doc, claim));
  const words = useMemo(() => splitPassage(text), [text]);
  const [range, setRange] = useState(() => wordsIn(words, claim.from - start, claim.to - start) ?? allWords(words));
  const chosen = stretchOf(words, range);
  const next = chosen && { from: start + chosen.start, to: start + chosen.end };
  const other =
    next &&
    claimsIn(editor.state.doc).find(
      ({ attrs, from, to }) => attrs.id !== claim.attrs.id && from < next.to && next.from < to,
    );
  // The paragraph may have been written in meanwhile: what was chosen stands for other words then.
  const isStale = lineOf(editor.state.doc, claim).text !== text;
  const problem = isStale
    ? t("theParagraphHasChangedCancelAnd")
    : other && t("theseWordsOverlapTheClaimText2", { text: other.text });
  return (
    <section className={styles.part} aria-label={t("wordsOfTheClaim")}>
      <p className={styles.hint}>{t("dragOverTheWordsOrClick")}</p>
      <PassageWordPicker text={text} range={range} onChange={setRange} />
      <p role="status" className={problem ? styles.bare : styles.hint}>
        {problem}
      </p>
      <RangeActions
        isPossible={!problem && next !== null}
        onUse={() => {
          if (next) setClaimRange(editor, claim, next);
          onDone();
        }}
        onCancel={onDone}
      />
    </section>
  );
}

type RangeActionsProps = { isPossible: boolean; onUse: () => void; onCancel: () => void };

function RangeActions({ isPossible, onUse, onCancel }: RangeActionsProps) {
  const t = editorMessages();
  return (
    <div className={styles.acts}>
      <Button size="small" variant="primary" aria-disabled={!isPossible} onClick={onUse}>
        {t("useTheseWords")}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}
