"use client";

import { useState } from "react";
import type { Offer } from "@/components/editor/saving/open-work";
import { useToast } from "@/components/ui/toast";
import { editorMessages } from "@/lib/language/subjects/editor";
import type { Editing } from "./use-editing";

/** What the author does about unsaved work that was found again. */
export type Offers = {
  /** The revision on which the draft that was taken up began, where the article has moved on since; else 0. */
  readonly older: number;
  /** Goes on with an offer. */
  readonly goOn: (offer: Offer) => void;
  /** Throws an offer away; returns whether it is gone. */
  readonly discard: (offer: Offer) => Promise<boolean>;
  /** Goes on with what is saved. */
  readonly begin: () => void;
};

/** Takes up, or throws away, the work that is offered before anything can be written. */
export function useOffers({ opened, editor, work, draft, offers, setOffers }: Editing): Offers {
  const t = editorMessages();
  const [older, setOlder] = useState(0);
  const say = useToast();

  function begin(): void {
    setOffers([]);
    // Not an edit: nothing of the text changes.
    editor.setEditable(true, false);
    editor.commands.focus();
  }

  function goOn(offer: Offer): void {
    work.take(offer.snapshot);
    draft.adopt(offer);
    if (offer.snapshot.baseRevision < opened.revision) setOlder(offer.snapshot.baseRevision);
    begin();
  }

  async function discard(offer: Offer): Promise<boolean> {
    const gone = await draft.discard(offer);
    if (!gone) {
      say({ title: t("theDraftCouldNotBeDiscarded"), detail: t("tryAgainInAMoment"), tone: "error" });
      return false;
    }
    const rest = offers.filter((each) => each !== offer);
    if (rest.length === 0) begin();
    else setOffers(rest);
    return true;
  }

  return { older, goOn, discard, begin };
}
