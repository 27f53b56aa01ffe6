"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { citationOf, type FoundPassage, placeOf } from "@/components/evidence/passages/cited-passage";
import { useToast } from "@/components/ui/toast";
import { newId } from "@/lib/base/ids";
import { type Citation, MAX_CITATIONS, type Stance } from "@/lib/document/model/citation";
import type { ClaimAttrs } from "@/lib/document/model/claim-attrs";
import { editorMessages } from "@/lib/language/subjects/editor";
import { addClaim, setCitations } from "./claim-commands";
import { pendingClaim, setPendingClaim } from "./claim-focus";
import { claimAtSelection, claimableRange, claimsIn, type Range } from "./claim-place";
import { putQuotation } from "./put-quotation";

/** What is being linked: words that are no claim yet (`claimId` null), or one more source of a claim. */
export type Linking = { readonly claimId: string | null; readonly words: string; readonly found: FoundPassage | null };

/** Linking words to passages, as the screen uses it. */
export type ClaimLinking = {
  readonly linking: Linking | null;
  /** Where citations stand in their sources, in words, by the id of the citation; as far as it is known. */
  readonly places: ReadonlyMap<string, string>;
  /** What was done last, for a screen reader: the eye sees it in the panel. */
  readonly announcement: string;
  /** Begins with the selection, the sentence at the cursor, or the claim that the cursor is in. */
  readonly start: () => void;
  readonly addTo: (claimId: string, words: string) => void;
  readonly pick: (found: FoundPassage | null) => void;
  readonly link: (words: TextRange, stance: Stance, note: string) => void;
  /** Puts words of the passage that was found into the text as a quotation, which cites them and names their place. */
  readonly quote: (words: TextRange) => void;
  /** Looks for a passage to quote, for no words of the text. */
  readonly startQuoting: () => void;
  readonly linkWithoutSource: (evidence: "none" | "invention") => void;
  readonly cancel: () => void;
};

type TextRange = { readonly start: number; readonly end: number };

/** What is said where the claim cannot take what was found for it. */
function goneNotice() {
  const t = editorMessages();
  return {
    title: t("notLinked"),
    detail: t("theTextHasChangedOrThe"),
    tone: "warning" as const,
  };
}

/** Links claims of the text to passages. */
export function useClaimLinking(editor: Editor, known: ReadonlyMap<string, string>): ClaimLinking {
  const t = editorMessages();
  const [linking, setLinking] = useState<Linking | null>(null);
  const { places, citing } = usePlaces(known);
  const [announcement, setAnnouncement] = useState("");
  const say = useToast();

  function start(): void {
    const begun = begunLinking(editor, say);
    if (begun) setLinking(begun);
  }

  const addTo = (claimId: string, words: string) => leave({ claimId, words, found: null });

  function leave(next: Linking | null): void {
    setPendingClaim(editor.view, null);
    setLinking(next);
  }

  function end(at: Range | null): void {
    leave(null);
    const chain = editor.chain();
    // One before the end: still inside the claim, so that the panel goes on to show it.
    if (at) chain.setTextSelection(Math.max(at.from, at.to - 1));
    chain.focus(undefined, { scrollIntoView: false }).run();
  }

  function makeClaim(evidence: Pick<ClaimAttrs, "citations" | "invention">): boolean {
    const range = pendingClaim(editor.state);
    if (range) addClaim(editor, range, { id: newId(), copyOf: null, ...evidence });
    else say(goneNotice());
    end(range);
    return range !== null;
  }

  function link(words: TextRange, stance: Stance, note: string): void {
    if (!linking?.found) return;
    const { citation, place } = citing(linking.found, words, stance, note);
    const done = linking.claimId === null ? makeClaim({ citations: [citation] }) : cite(linking.claimId, citation);
    if (done) setAnnouncement(t("claimLinkedStancePlace", { stance, place }));
  }

  function quote(words: TextRange): void {
    if (!linking?.found) return;
    leave(null);
    const { citation, place } = citing(linking.found, words, "supports", "");
    putQuotation(editor, citation, place);
    setAnnouncement(t("quotedPlace", { place }));
  }

  function cite(claimId: string, citation: Citation): boolean {
    const claim = claimsIn(editor.state.doc).find(({ attrs }) => attrs.id === claimId);
    const before = claim?.attrs.citations ?? [];
    const room = claim !== undefined && before.length < MAX_CITATIONS;
    if (room) setCitations(editor, claimId, [...before, citation]);
    else say(goneNotice());
    end(claim ?? null);
    return room;
  }

  function linkWithoutSource(evidence: "none" | "invention"): void {
    const own = evidence === "invention";
    if (makeClaim({ citations: [], ...(own ? { invention: true } : {}) }))
      setAnnouncement(own ? t("markedAsTheWikiSOwn") : t("claimMarkedWithoutASource"));
  }

  const pick = (found: FoundPassage | null) => setLinking((before) => before && { ...before, found });
  const startQuoting = () => setLinking({ claimId: null, words: "", found: null });
  const begins = { start, startQuoting, addTo, pick, cancel: () => end(null) };
  return { linking, places, announcement, ...begins, link, quote, linkWithoutSource };
}

/** What is linked from the selection on: the claim at it, or the words that become one; null, and said why, where that cannot be. */
function begunLinking(editor: Editor, toast: ReturnType<typeof useToast>): Linking | null {
  const t = editorMessages();
  const current = claimAtSelection(editor.state);
  const range = current ? null : claimableRange(editor.state);
  if (range && "why" in range) {
    toast({ title: t("nothingToLinkHere"), detail: range.why, tone: "warning" });
    return null;
  }
  setPendingClaim(editor.view, range);
  if (current) return { claimId: current.attrs.id, words: current.text, found: null };
  const words = range ? editor.state.doc.textBetween(range.from, range.to, undefined, "\n") : "";
  return { claimId: null, words, found: null };
}

/** Makes citations, and knows where they stand in their sources. */
function usePlaces(known: ReadonlyMap<string, string>) {
  const [places, setPlaces] = useState(known);
  function citing(found: FoundPassage, words: TextRange, stance: Stance, note: string) {
    const citation = citationOf(found, words, stance, note);
    const place = placeOf(found);
    setPlaces((before) => new Map(before).set(citation.id, place));
    return { citation, place };
  }
  return { places, citing };
}
