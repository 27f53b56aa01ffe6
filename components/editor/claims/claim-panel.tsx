"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import type { KeyboardEvent } from "react";
import { SourcePicker } from "@/components/evidence/passages/source-picker";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { X } from "@/components/ui/icons";
import { editorMessages } from "@/lib/language/subjects/editor";
import { CitationForm } from "./citation-form";
import { ClaimDetails } from "./claim-details";
import { ClaimList } from "./claim-list";
import styles from "./claim-panel.module.css";
import { claimAtSelection } from "./claim-place";
import type { ClaimLinking, Linking } from "./use-claim-linking";

type ClaimPanelProps = {
  editor: Editor;
  world: string;
  linking: ClaimLinking;
  /** Beside the text; otherwise a sheet over it, which is there only while `open`. */
  beside: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Claims and their sources, beside the text or over it. */
export function ClaimPanel({ editor, world, linking, beside, open, onOpenChange }: ClaimPanelProps) {
  const t = editorMessages();
  const active = linking.linking;
  if (beside) {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      if (active) linking.cancel();
      else editor.commands.focus();
    };
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the text from anything in it
      <div className={styles.panel} onKeyDown={leave}>
        <PanelContent editor={editor} world={world} linking={linking} closes />
      </div>
    );
  }
  return (
    <Dialog
      title={active ? titleOf(active) : t("claimsAndSources")}
      open={open || active !== null}
      finalFocus={() => editor.view.dom}
      onOpenChange={(next) => {
        if (!next && active) linking.cancel();
        onOpenChange(next);
      }}
    >
      <div className={styles.panel}>
        <PanelContent editor={editor} world={world} linking={linking} onGo={() => onOpenChange(false)} />
      </div>
    </Dialog>
  );
}

type PanelContentProps = {
  editor: Editor;
  world: string;
  linking: ClaimLinking;
  /** It brings the heading and the way out itself. */
  closes?: boolean;
  onGo?: () => void;
};

function PanelContent({ editor, world, linking, closes = false, onGo }: PanelContentProps) {
  const t = editorMessages();
  const claim = useEditorState({ editor, selector: ({ editor: at }) => claimAtSelection(at.state) });
  const active = linking.linking;
  if (!active) {
    if (claim) return <ClaimDetails editor={editor} world={world} claim={claim} linking={linking} />;
    return <ClaimList editor={editor} {...(onGo ? { onGo } : {})} />;
  }
  return (
    <section className={styles.step} aria-label={titleOf(active)}>
      {closes && (
        <div className={styles.head}>
          <h2 className={styles.title}>{titleOf(active)}</h2>
          <IconButton size="small" label={t("cancelLinking")} icon={<X />} tooltip={false} onClick={linking.cancel} />
        </div>
      )}
      {active.words !== "" && (
        <p className={styles.claim} dir="auto">
          {active.words}
        </p>
      )}
      {active.found ? (
        <CitationForm
          key={active.found.passage.id}
          found={active.found}
          onBack={() => linking.pick(null)}
          onLink={active.words === "" ? null : linking.link}
          onQuote={linking.quote}
        />
      ) : (
        <>
          <SourcePicker world={world} claim={active.words} onPick={linking.pick} />
          {active.claimId === null && active.words !== "" && (
            <div className={styles.acts}>
              <Button size="small" variant="ghost" onClick={() => linking.linkWithoutSource("none")}>
                {t("markAsAClaimWithoutA")}
              </Button>
              <Button size="small" variant="ghost" onClick={() => linking.linkWithoutSource("invention")}>
                {t("markAsInvented")}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function titleOf({ claimId, words }: Linking): string {
  const t = editorMessages();
  if (claimId === null && words === "") return t("quoteAPassage");
  return claimId === null ? t("linkAClaim") : t("addASource");
}
