"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import rows from "@/components/evidence/passages/passage-list.module.css";
import { keysInLine } from "@/components/ui/keys";
import type { ClaimAttrs } from "@/lib/document/model/claim-attrs";
import { goToClaim } from "./claim-commands";
import styles from "./claim-panel.module.css";
import { claimsIn } from "./claim-place";

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
          : `${count(claims.length)}, ${bare === 0 ? "all sourced or marked as invented" : `${bare} without a source`}. `}
        Select the words of a claim and press {keysInLine("Mod+Shift+L")}, or “Link a claim” above.
      </p>
      {claims.length > 0 && (
        <ol className={rows.list}>
          {claims.map((claim) => (
            <li key={claim.from}>
              <button
                type="button"
                className={rows.pick}
                onClick={() => {
                  onGo?.();
                  goToClaim(editor, claim);
                }}
              >
                <span className={rows.words} dir="auto">
                  {claim.text}
                </span>
                <span className={rows.where}>{evidenceLabel(claim.attrs)}</span>
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

function evidenceLabel({ citations: { length }, invention }: ClaimAttrs): string {
  if (invention) return "Own invention";
  if (length === 0) return "No source yet";
  return length === 1 ? "One source" : `${length} sources`;
}
