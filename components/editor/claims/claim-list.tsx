"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import rows from "@/components/evidence/passages/passage-list.module.css";
import { keysInLine } from "@/components/ui/keys";
import type { ClaimAttrs } from "@/lib/document/model/claim-attrs";
import { editorMessages } from "@/lib/language/subjects/editor";
import { goToClaim } from "./claim-commands";
import styles from "./claim-panel.module.css";
import { claimsIn } from "./claim-place";

type ClaimListProps = { editor: Editor; onGo?: () => void };

/** All claims of the text, each with what it rests on: what the panel shows while the cursor is in none. */
export function ClaimList({ editor, onGo }: ClaimListProps) {
  const t = editorMessages();
  const claims = useEditorState({ editor, selector: ({ editor: at }) => claimsIn(at.state.doc) });
  const bare = claims.filter(({ attrs }) => attrs.citations.length === 0 && !attrs.invention).length;
  return (
    <section className={styles.part} aria-label={t("claimsOfThisArticle")}>
      <h2 className={styles.title}>{t("claims")}</h2>
      <p className={styles.hint}>
        {claims.length === 0 ? t("nothingInThisArticleIsLinked") : restsOn(claims.length, bare)}{" "}
        {t("selectTheWordsOfAClaim", { keysInLine: keysInLine("Mod+Shift+L") })}
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

function restsOn(claims: number, bare: number): string {
  const t = editorMessages();
  return bare === 0
    ? t("claimsClaimAllSourcedOrMarked", { claims })
    : t("claimsClaimBareWithoutASource", { claims, bare });
}

function evidenceLabel({ citations: { length }, invention }: ClaimAttrs): string {
  const t = editorMessages();
  if (invention) return t("ownInvention");
  if (length === 0) return t("noSourceYet");
  return t("lengthSource", { length });
}
