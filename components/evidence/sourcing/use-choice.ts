"use client";

import { useState } from "react";
import type { DecisionInput } from "@/components/api/sourcing-api";
import type { FoundPassage } from "@/components/evidence/passages/cited-passage";
import { useSuggestions } from "@/components/evidence/passages/use-suggestions";
import { selectorFor } from "@/lib/document/anchor/anchor";
import type { Stance } from "@/lib/document/model/citation";
import type { SentenceDecision, SourcingSentence } from "@/lib/evidence/sourcing/sourcing";
import { presetStance } from "@/lib/evidence/suggestions/passage-type";
import type { Suggestion } from "@/lib/evidence/suggestions/suggestion";
import { hiddenRanges } from "@/lib/sources/passage-pieces";

/** As many as one looks through before searching by other words. */
const OFFERED = 6;

type Quote = Suggestion["quote"];

/** Which passage, which words of it and which stance a sentence would be linked with. */
export type Choice = {
  readonly offered: readonly Suggestion[];
  readonly busy: boolean;
  readonly failed: boolean;
  readonly current: Suggestion | null;
  readonly quote: Quote;
  readonly stance: Stance;
  /** The words of the passage are being chosen. */
  readonly adjusting: boolean;
  readonly take: (index: number) => void;
  readonly move: (by: number) => void;
  /** A passage that was found by search or browsing. */
  readonly bring: (found: FoundPassage) => void;
  readonly setQuote: (quote: Quote) => void;
  readonly setStance: (stance: Stance) => void;
  readonly adjust: () => void;
  /** The link as it is sent and as it is shown; null while there is no passage to link to. */
  readonly made: () => { readonly input: DecisionInput; readonly decision: SentenceDecision } | null;
};

/** Chooses a passage for a sentence, the best suggestion first. */
export function useChoice(world: string, sentence: SourcingSentence): Choice {
  const suggested = useSuggestions(world, sentence.text, OFFERED);
  const [brought, setBrought] = useState<Suggestion | null>(null);
  const [index, setIndex] = useState(0);
  const [words, setWords] = useState<Quote | null>(null);
  const [chosenStance, setStance] = useState<Stance | null>(null);
  const [adjusting, setAdjusting] = useState(false);
  const others = suggested.suggestions.filter(({ passage }) => passage !== brought?.passage);
  const offered = brought ? [brought, ...others] : others;
  const current = offered[index] ?? null;
  const quote = words ?? current?.quote ?? { start: 0, end: 0 };
  const preset = current ? presetStance(current.type, current.text.slice(quote.start, quote.end)) : "supports";
  const stance = chosenStance ?? preset;

  function take(to: number): void {
    if (to < 0 || to >= offered.length) return;
    setIndex(to);
    setWords(null);
    setStance(null);
  }

  function bring({ source, passage, words: found, type = null }: FoundPassage): void {
    const { id, post, author, kind, text } = passage;
    setBrought({
      passage: id,
      source: source.id,
      sourceTitle: source.title,
      post,
      author,
      kind,
      type: source.kind === "reference" ? "reference" : type,
      text,
      score: 0,
      why: [],
      quote: found ?? { start: 0, end: text.length },
      hidden: hiddenRanges(passage.marks),
    });
    setIndex(0);
    setWords(null);
    setStance(null);
  }

  function made() {
    if (!current) return null;
    const selected = selectorFor(current.text, quote.start, quote.end);
    const { passage, source } = current;
    const citation = { id: "", source, version: 1, passage, passageHash: "", ...selected, stance, note: "" };
    const input = {
      kind: "link" as const,
      citation: { passage, quote: selected.quote, start: selected.start, stance },
    };
    return { input, decision: { kind: "link" as const, citation } };
  }

  return {
    offered,
    current,
    quote,
    stance,
    adjusting,
    take,
    bring,
    setStance,
    made,
    busy: suggested.busy,
    failed: suggested.failed,
    move: (by) => take(index + by),
    setQuote: setWords,
    adjust: () => setAdjusting(!adjusting),
  };
}
