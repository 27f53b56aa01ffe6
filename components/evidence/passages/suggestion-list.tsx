"use client";

import { passageTypeLabel } from "@/lib/evidence/suggestions/passage-type";
import type { Suggestion } from "@/lib/evidence/suggestions/suggestion";
import { tiedParts } from "@/lib/evidence/suggestions/suggestion";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import styles from "./suggestion-list.module.css";
import { WordsOfPassage } from "./words-of-passage";

type SuggestionListProps = {
  label: string;
  suggestions: readonly Suggestion[];
  /** Shown as the one that a key would take. */
  current?: string | undefined;
  onPick: (suggestion: Suggestion) => void;
};

/** Suggested passages, best first: where each stands, the words proposed to cite, and the words that tie it to the claim. */
export function SuggestionList({ label, suggestions, current, onPick }: SuggestionListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {suggestions.map((suggestion, index) => (
        <li key={suggestion.passage}>
          <button
            type="button"
            className={styles.pick}
            {...(suggestion.passage === current ? { "data-current": "", "aria-current": "true" as const } : {})}
            onClick={() => onPick(suggestion)}
          >
            <span className={styles.where}>
              <span className={styles.number}>{index + 1}</span> {placeOf(suggestion)}
              {suggestion.type !== null && ` · ${passageTypeLabel(suggestion.type)}`}
            </span>
            <span className={styles.words}>
              <Proposed {...suggestion} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function placeOf({ sourceTitle, post, author }: Suggestion): string {
  const t = evidenceToolsMessages();
  return post === null ? sourceTitle : t("sourceAtPost", { title: sourceTitle, post, author: author ?? t("somebody") });
}

/** The words proposed, with the words that tie them marked, and dots where the passage goes on. */
function Proposed({ text, quote, why, hidden }: Suggestion) {
  const words = text.slice(quote.start, quote.end);
  return (
    <>
      {quote.start > 0 && "… "}
      {tiedParts(words, why).map(({ start, text: part, tied }) => (
        <Part key={start} start={quote.start + start} text={part} tied={tied} hidden={hidden} />
      ))}
      {quote.end < text.length && " …"}
    </>
  );
}

type PartProps = { start: number; text: string; tied: boolean; hidden: Suggestion["hidden"] };

/** A part of the words proposed; what a spoiler hides of it waits. */
function Part({ start, text, tied, hidden }: PartProps) {
  const marks = hidden.map((range) => ({
    at: range.start - start,
    hides: range.end - range.start,
    label: "",
    raw: "",
  }));
  const words = <WordsOfPassage text={text} marks={marks} />;
  return tied ? <mark>{words}</mark> : words;
}
