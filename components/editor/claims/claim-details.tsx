"use client";

import type { Editor } from "@tiptap/core";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Feather, Plus, UnfoldHorizontal } from "@/components/ui/icons";
import type { Citation } from "@/lib/document/model/citation";
import { isSupported } from "@/lib/document/model/claim-attrs";
import { editorMessages } from "@/lib/language/subjects/editor";
import { CitationCard, NoSource, OwnInvention } from "./citation-card";
import { removeClaim, setCitations, setInvention } from "./claim-commands";
import styles from "./claim-panel.module.css";
import type { PlacedClaim } from "./claim-place";
import { ClaimRangeForm } from "./claim-range-form";
import type { ClaimLinking } from "./use-claim-linking";

type ClaimDetailsProps = { editor: Editor; world: string; claim: PlacedClaim; linking: ClaimLinking };

/** The claim with the cursor: what it rests on, and what can be done about it. */
export function ClaimDetails({ editor, world, claim, linking }: ClaimDetailsProps) {
  const t = editorMessages();
  const { id, citations, copyOf, invention = false } = claim.attrs;
  // Where the focus goes when the button that had it goes away.
  const heading = useRef<HTMLHeadingElement>(null);
  const put = (next: readonly Citation[]) => setCitations(editor, id, next);
  return (
    <section className={styles.part} aria-label={t("thisClaim")}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t("claim")}
      </h2>
      <p className={styles.claim} dir="auto">
        {claim.text}
      </p>
      {copyOf !== null && <p className={styles.copy}>{t("copiedFromAnotherClaimWithIts")}</p>}
      {invention ? <OwnInvention /> : citations.length === 0 && <NoSource />}
      <ul className={styles.cards} aria-label={t("sourcesOfThisClaim")}>
        {citations.map((citation) => (
          <CitationCard
            key={citation.id}
            world={world}
            citation={citation}
            place={linking.places.get(citation.id) ?? t("inTheSource")}
            onChange={(next) => put(citations.map((each) => (each.id === next.id ? next : each)))}
            onRemove={() => {
              put(citations.filter((each) => each.id !== citation.id));
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      <ClaimActions editor={editor} claim={claim} linking={linking} />
    </section>
  );
}

function ClaimActions({ editor, claim, linking }: Omit<ClaimDetailsProps, "world">) {
  const t = editorMessages();
  const { id, citations, invention = false } = claim.attrs;
  const [choosing, setChoosing] = useState<string | null>(null);
  if (choosing === id) return <ClaimRangeForm editor={editor} claim={claim} onDone={() => setChoosing(null)} />;
  return (
    <div className={styles.acts}>
      <Button
        size="small"
        variant={citations.length === 0 && !invention ? "primary" : "quiet"}
        icon={<Plus aria-hidden="true" />}
        onClick={() => linking.addTo(id, claim.text)}
      >
        {t("addASource")}
      </Button>
      <Button size="small" icon={<UnfoldHorizontal aria-hidden="true" />} onClick={() => setChoosing(id)}>
        {t("changeItsWords")}
      </Button>
      {!isSupported(citations) && (
        <Button
          size="small"
          icon={<Feather aria-hidden="true" />}
          aria-pressed={invention}
          onClick={() => setInvention(editor, id, !invention)}
        >
          {t("ownInvention")}
        </Button>
      )}
      <Button
        size="small"
        variant="ghost"
        onClick={() => {
          removeClaim(editor, id);
          editor.commands.focus();
        }}
      >
        {t("notAClaim")}
      </Button>
    </div>
  );
}
