"use client";

import dynamic from "next/dynamic";
import { Suspense, useState, useSyncExternalStore } from "react";
import { useRights } from "@/components/sources/reader-rights";
import { Button } from "@/components/ui/button";
import { FilePlus2 } from "@/components/ui/icons";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";

/** It brings the search for articles and the choice of words along: it comes when it is asked for. */
const SendDialog = dynamic(() => import("./send-dialog").then((module) => module.SendDialog), {
  ssr: false,
});

type MakeClaimProps = {
  worldSlug: string;
  source: { readonly id: string; readonly version: number };
  passage: { readonly id: string; readonly text: string };
  /** Where the passage stands, in words: names the button among many. */
  place: string;
};

/** Makes a sentence of an article out of a passage, for those who may write. */
export function MakeClaim(props: MakeClaimProps) {
  return (
    <Suspense fallback={null}>
      <IfWriter {...props} />
    </Suspense>
  );
}

const subscribeToNothing = () => () => {};

function IfWriter({ worldSlug, source, passage, place }: MakeClaimProps) {
  const t = evidenceToolsMessages();
  const { saving } = useRights();
  const [open, setOpen] = useState(false);
  // A button that the server sent would do nothing until the page has come alive.
  const alive = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  if (saving === "no" || !alive) return null;
  const { id, text } = passage;
  return (
    <>
      <Button size="small" icon={<FilePlus2 aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t("makeItAClaim")}
        <VisuallyHidden>: {place}</VisuallyHidden>
      </Button>
      {open && (
        <SendDialog
          worldSlug={worldSlug}
          source={source}
          words={{ passage: id, text, start: 0, end: text.length }}
          proposes={saving === "proposes"}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
