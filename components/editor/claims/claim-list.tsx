"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { goToClaim } from "@/components/editor/claims/claim-commands";
import { claimsIn } from "@/components/editor/claims/claim-place";
import { keysInLine } from "@/components/editor/keys";
import type { ClaimAttrs } from "@/lib/document/claim-attrs";
import styles from "./claim-panel.module.css";

type ClaimListProps = { editor: Editor; onGo?: () => void };

/** All claims of the text, each with what it rests on: what the panel shows while the cursor is in none. */
export function ClaimList({ editor, onGo }: ClaimListProps) {
  const claims = useEditorState({ editor, selector: ({ editor: at }) => claimsIn(at.state.doc) });
  const bare = claims.filter(({ attrs }) => attrs.citations.length === 0 && !attrs.invention).length;
  return (
    <section className={styles.part} aria-label="Claims of this article">
      <h2 className={styles.title}>Claims</h2>
      <p className={styles.hint}>
        {claims.length === 0
          ? "Nothing in this article is linked to a source yet. "
          : `${count(claims.length)}, ${bare === 0 ? "all with a source or called an invention" : `${bare} without a source`}. `}
        Select the words of a claim and press {keysInLine("Mod+Shift+L")}, or “Link a claim” above.
      </p>
      {claims.length > 0 && (
        <ol className={styles.list}>
          {claims.map((claim) => (
            <li key={claim.from}>
              <button
                type="button"
                className={styles.pick}
                onClick={() => {
                  onGo?.();
                  goToClaim(editor, claim);
                }}
              >
                <span className={styles.words} dir="auto">
                  {claim.text}
                </span>
                <span className={styles.where}>{groundOf(claim.attrs)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function count(claims: number): string {
  return claims === 1 ? "One claim" : `${claims} claims`;
}

function groundOf({ citations: { length }, invention }: ClaimAttrs): string {
  if (invention) return "Own invention";
  if (length === 0) return "No source yet";
  return length === 1 ? "One source" : `${length} sources`;
}
