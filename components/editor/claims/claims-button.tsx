"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Button } from "@/components/ui/button";
import { PanelRight } from "@/components/ui/icons";
import { editorMessages } from "@/lib/language/subjects/editor";
import { claimAtSelection, type PlacedClaim } from "./claim-place";

/** Opens the claims where they do not stand beside the text; says how many sources the claim at the cursor has. */
export function ClaimsButton({ editor, onOpen }: { editor: Editor; onOpen: () => void }) {
  const words = useEditorState({ editor, selector: ({ editor: at }) => evidenceLabel(claimAtSelection(at.state)) });
  return (
    <Button icon={<PanelRight aria-hidden="true" />} onClick={onOpen}>
      {words}
    </Button>
  );
}

function evidenceLabel(claim: PlacedClaim | null): string {
  const t = editorMessages();
  if (!claim) return t("claims");
  if (claim.attrs.invention) return t("ownInvention");
  const { length } = claim.attrs.citations;
  return length === 0 ? t("noSource") : t("lengthSource", { length });
}
