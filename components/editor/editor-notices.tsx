"use client";

import { RefusedClaimList } from "@/components/editor/claims/refused-claim-list";
import { PresenceNotices } from "@/components/editor/presence/presence-notices";
import { Callout } from "@/components/ui/callout";
import { useToast } from "@/components/ui/toast";
import { toMarkdownWithClaims } from "@/lib/document/markdown/claim-footnotes";
import { editorMessages } from "@/lib/language/subjects/editor";
import { DraftOffer } from "./draft-offer";
import { SaveNotice } from "./save-notice";
import type { Editing } from "./use-editing";
import { useOffers } from "./use-offers";

/** What has to be said above the text: unsaved work found again, how a save went, who else has the article open. */
export function EditorNotices({ editing }: { editing: Editing }) {
  const t = editorMessages();
  const { opened, work, saving, offers, path } = editing;
  const { older, goOn, discard, begin } = useOffers(editing);
  const copy = useCopy(editing);
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
      <PresenceNotices presence={editing.presence} />
      {older > 0 && older === work.getState().revision && (
        <Callout title={t("yourDraftStartedFromRevisionOlder", { older })}>
          {t("revisionRevisionHasBeenSavedSince", { revision: opened.revision })}
        </Callout>
      )}
      <SaveNotice
        state={saving.state}
        path={path}
        onRetry={() => void saving.save()}
        onCopy={() => void copy()}
        claims={(failure) => <RefusedClaimList editor={editing.editor} failure={failure} doc={work.doc()} />}
      />
    </>
  );
}

/** Copies the text as Markdown: the way out where it cannot be saved. */
function useCopy({ work, linking, place }: Editing): () => Promise<void> {
  const t = editorMessages();
  const say = useToast();
  return async () => {
    try {
      await navigator.clipboard.writeText(
        toMarkdownWithClaims(work.doc(), ({ id }) => linking.places.get(id), place.world),
      );
      say({ title: t("yourTextIsOnTheClipboard") });
    } catch {
      say({ title: t("yourBrowserDoesNotAllowCopying"), detail: t("selectTheTextAndCopyIt"), tone: "error" });
    }
  };
}
