"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import { Button } from "@/components/ui/button";
import type { DocJson } from "@/lib/document/model/json";
import { shortenedWords } from "@/lib/document/words/shortened-words";
import { editorMessages } from "@/lib/language/subjects/editor";
import { goToClaim, removeClaim, setCitations } from "./claim-commands";
import { claimsIn } from "./claim-place";
import styles from "./refused-claim-list.module.css";
import { type RefusedClaim, refusedClaims } from "./refused-claims";

/** So many are shown at once: the others are named when these are mended. */
const MAX_SHOWN = 5;

type RefusedClaimListProps = {
  editor: Editor;
  failure: ApiFailure;
  /** The text as it was refused. */
  doc: DocJson;
};

/** The claims for which something was not saved, each with the ways out of it; what was said of the refusal where it is about none. */
export function RefusedClaimList({ editor, failure, doc }: RefusedClaimListProps) {
  const t = editorMessages();
  const [refused] = useState(() => refusedClaims(failure.issues, doc));
  const left = useEditorState({ editor, selector: ({ editor: at }) => refused.filter((each) => isThere(at, each)) });
  if (refused.length === 0) return failure.detail;
  if (left.length === 0) return t("whatDidNotHoldIsOut");
  return (
    <ul className={styles.list}>
      {left.slice(0, MAX_SHOWN).map((each) => (
        <li key={`${each.claim} ${each.citation}`}>
          {each.message}
          <WaysOut editor={editor} refused={each} />
        </li>
      ))}
      {left.length > MAX_SHOWN && <li>{t("andLeftMore", { left: left.length - MAX_SHOWN })}</li>}
    </ul>
  );
}

function isThere({ state }: Editor, { claim, citation }: RefusedClaim): boolean {
  return claimsIn(state.doc).some(
    ({ attrs }) => attrs.id === claim && (citation === null || attrs.citations.some(({ id }) => id === citation)),
  );
}

function WaysOut({ editor, refused: { claim, citation, words } }: { editor: Editor; refused: RefusedClaim }) {
  const t = editorMessages();
  const name = shortenedWords(words);
  return (
    <span className={styles.acts}>
      <Button size="small" aria-label={t("goToTheClaimName", { name })} onClick={() => show(editor, claim)}>
        {t("goToTheClaim")}
      </Button>
      {citation === null ? (
        <Button size="small" aria-label={t("makeItPlainTextName", { name })} onClick={() => removeClaim(editor, claim)}>
          {t("makeItPlainText")}
        </Button>
      ) : (
        <Button
          size="small"
          aria-label={t("removeThisSourceFromItName", { name })}
          onClick={() => removeSource(editor, claim, citation)}
        >
          {t("removeThisSourceFromIt")}
        </Button>
      )}
    </span>
  );
}

function show(editor: Editor, claimId: string): void {
  const claim = claimsIn(editor.state.doc).find(({ attrs }) => attrs.id === claimId);
  if (claim) goToClaim(editor, claim);
}

function removeSource(editor: Editor, claimId: string, citation: string): void {
  const claim = claimsIn(editor.state.doc).find(({ attrs }) => attrs.id === claimId);
  if (!claim) return;
  const rest = claim.attrs.citations.filter(({ id }) => id !== citation);
  setCitations(editor, claimId, rest);
  goToClaim(editor, claim);
}
