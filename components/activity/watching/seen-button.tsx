"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { CheckCheck } from "@/components/ui/icons";

type What = { readonly world: string; readonly upTo: string };

type SeenButtonProps = {
  seen: (what: What) => Promise<Refusal | null>;
  /** The worlds with something unread, and up to when it is shown. */
  what: readonly What[];
  words: string;
};

/** Says that one has read all that is shown. */
export function SeenButton({ seen, what, words }: SeenButtonProps) {
  const [busy, setBusy] = useState(false);
  const sayRefusal = useRefusalToast();
  async function press(): Promise<void> {
    setBusy(true);
    for (const each of what) {
      const refusal = await attempted(() => seen(each));
      if (refusal) sayRefusal("Not marked as read", refusal);
    }
    setBusy(false);
  }
  return (
    <p>
      <Button size="small" busy={busy} icon={<CheckCheck aria-hidden="true" />} onClick={() => void press()}>
        {words}
      </Button>
    </p>
  );
}
