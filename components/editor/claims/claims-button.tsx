"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { PanelRight } from "lucide-react";
import { claimAtSelection } from "@/components/editor/claims/claim-place";
import { Button } from "@/components/ui/button";

/** Opens the claims where they do not stand beside the text; says how many sources the claim at the cursor has. */
export function ClaimsButton({ editor, onOpen }: { editor: Editor; onOpen: () => void }) {
  const sources = useEditorState({
    editor,
    selector: ({ editor: at }) => claimAtSelection(at.state)?.attrs.citations.length ?? null,
  });
  const words = sources === 1 ? "1 source" : `${sources} sources`;
  return (
    <Button icon={<PanelRight aria-hidden="true" />} onClick={onOpen}>
      {sources === null ? "Claims" : sources === 0 ? "No source" : words}
    </Button>
  );
}
