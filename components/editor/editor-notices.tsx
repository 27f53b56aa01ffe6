"use client";

import { useState } from "react";
import type { ArticleWork } from "@/components/editor/saving/article-work";
import type { Offer, Opened, WorkPlace } from "@/components/editor/saving/open-work";
import { Callout } from "@/components/ui/callout";
import { useToast } from "@/components/ui/toast";
import { toMarkdown } from "@/lib/document/markdown/markdown";
import { DraftOffer } from "./draft-offer";
import { SaveNotice } from "./save-notice";
import type { Draft } from "./use-draft";
import { useOtherTab } from "./use-other-tab";
import type { Saving } from "./use-save";

type EditorNoticesProps = {
  place: WorkPlace;
  opened: Opened;
  offers: readonly Offer[];
  onOffers: (offers: readonly Offer[]) => void;
  work: ArticleWork;
  draft: Draft;
  saving: Saving;
  path: string | null;
};

/** What has to be said above the text: unsaved work found again, how a save went, another tab. */
export function EditorNotices({ place, opened, offers, onOffers, work, draft, saving, path }: EditorNoticesProps) {
  const { user, world, article } = place;
  const { editor } = work;
  const otherTab = useOtherTab(`canonry:${user}:${world}:${article ?? `new ${place.draft ?? ""}`}`);
  const [older, setOlder] = useState(0);
  const say = useToast();

  function begin(): void {
    onOffers([]);
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
      say({ title: "The draft could not be discarded", detail: "Try again in a moment.", tone: "error" });
      return false;
    }
    const rest = offers.filter((each) => each !== offer);
    if (rest.length === 0) begin();
    else onOffers(rest);
    return true;
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(toMarkdown(work.doc()));
      say({ title: "Your text is on the clipboard, as Markdown" });
    } catch {
      say({ title: "The browser does not allow copying", detail: "Select the text and copy it.", tone: "error" });
    }
  }

  return (
    <>
      {offers.length > 0 && (
        <DraftOffer
          offers={offers}
          saved={opened.content}
          revision={opened.revision}
          onContinue={goOn}
          onDiscard={discard}
          onBegin={begin}
        />
      )}
      {otherTab && article !== null && (
        <Callout tone="warning" title="You have this article open in another tab">
          Both tabs keep their work in one draft: what is typed last stays. Go on in one of them.
        </Callout>
      )}
      {older > 0 && older === work.getState().revision && (
        <Callout title={`Your draft began on revision ${older}`}>
          Revision {opened.revision} was saved since. Your changes are merged with it when you save.
        </Callout>
      )}
      <SaveNotice state={saving.state} path={path} onRetry={() => void saving.save()} onCopy={() => void copy()} />
    </>
  );
}
