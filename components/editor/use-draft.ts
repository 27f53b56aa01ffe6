"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import type { Snapshot } from "@/components/api/content";
import { deleteDraft, putDraft } from "@/components/api/world-api";
import type { ArticleWork } from "@/components/editor/saving/article-work";
import { DraftKeeper, type DraftState } from "@/components/editor/saving/draft-keeper";
import { copyPrefix, deviceStore, dropCopy, keepCopy } from "@/components/editor/saving/local-copies";
import type { Offer, WorkPlace } from "@/components/editor/saving/open-work";
import { newId } from "@/lib/base/ids";
import { failed } from "@/lib/base/result";
import { editorMessages } from "@/lib/language/subjects/editor";

/** The most bytes that a browser sends for a page that is going away; the limit is 64 KB with the headers. */
const KEEPALIVE_LIMIT = 60_000;

/** The draft of an article: kept by itself, taken up or thrown away by the author. */
export type Draft = {
  readonly state: DraftState;
  readonly keeper: DraftKeeper;
  /** Goes on under an offer: what is typed now replaces it. */
  readonly adopt: (offer: Offer) => void;
  /** Throws an offer, or the draft that is being written, away. */
  readonly discard: (offer?: Offer) => Promise<boolean>;
};

/** Keeps the work as a draft while it is written. */
export function useDraft(place: WorkPlace, work: ArticleWork): Draft {
  const [desk] = useState(() => new DraftSession(place, work));
  const state = useSyncExternalStore(desk.keeper.subscribe, desk.keeper.getState, desk.keeper.getState);
  useEffect(() => {
    const { keeper } = desk;
    const hidden = () => {
      if (document.visibilityState === "hidden") keeper.pageHidden();
    };
    const gone = () => keeper.pageHidden();
    const back = () => keeper.retry();
    keeper.start();
    work.onEdit = () => keeper.changed();
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", gone);
    window.addEventListener("online", back);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", gone);
      window.removeEventListener("online", back);
      work.onEdit = () => {};
      keeper.pageHidden();
      keeper.stop();
    };
  }, [desk, work]);
  return { state, keeper: desk.keeper, adopt: desk.adopt, discard: desk.discard };
}

/** Why a visitor's draft is not on the server. */
function noAccount(): ApiFailure {
  const t = editorMessages();
  return { kind: "notAllowed", detail: t("youAreNotSignedIn"), issues: [], body: {} };
}

/** Which draft on the server and which copy on the device belong to the work. */
class DraftSession {
  readonly keeper: DraftKeeper;
  private draftId: string | null = null;
  private copyKey: string;

  constructor(
    private readonly place: WorkPlace,
    private readonly work: ArticleWork,
  ) {
    this.copyKey = copyPrefix(place.user, place.world, place.article) + newId();
    this.keeper = new DraftKeeper({
      snapshot: () => work.unsaved(),
      send: (snapshot, leaving) => this.send(snapshot, leaving),
      withdraw: () => this.discard(),
      keepOnDevice: (snapshot) => keepCopy(deviceStore(), this.copyKey, snapshot, Date.now()),
      dropFromDevice: () => dropCopy(deviceStore(), this.copyKey),
    });
  }

  readonly adopt = ({ draftId, copyKey }: Offer): void => {
    this.draftId = draftId ?? this.draftId;
    this.copyKey = copyKey ?? this.copyKey;
    this.nameInAddress();
    // What only the device has goes to the server now.
    if (copyKey !== null) this.keeper.changed();
  };

  readonly discard = async (offer?: Offer): Promise<boolean> => {
    const draftId = offer ? offer.draftId : this.draftId;
    if (offer?.copyKey) dropCopy(deviceStore(), offer.copyKey);
    if (draftId === null) return true;
    const gone = await deleteDraft(this.place.world, draftId);
    if (draftId === this.draftId) this.draftId = null;
    return gone.ok || gone.failure.kind === "notFound";
  };

  private async send(snapshot: Snapshot, leaving: boolean) {
    if (this.place.proposing.visitor) return failed(noAccount());
    const { slug } = this.work.getState();
    const target = slug !== null ? { article: slug } : this.draftId === null ? {} : { id: this.draftId };
    const keepalive = leaving && JSON.stringify(snapshot).length < KEEPALIVE_LIMIT;
    const kept = await putDraft(this.place.world, target, snapshot, { keepalive });
    if (kept.ok) {
      this.draftId = kept.value.id;
      this.nameInAddress();
    }
    return kept;
  }

  /** A new article's draft is named in the address, so that a reload finds it again. */
  private nameInAddress(): void {
    if (this.work.getState().slug !== null || this.draftId === null) return;
    const url = new URL(window.location.href);
    if (!url.pathname.endsWith("/new-article") || url.searchParams.get("draft") === this.draftId) return;
    url.searchParams.set("draft", this.draftId);
    window.history.replaceState(window.history.state, "", url);
  }
}
