"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Content } from "@/components/api/content";
import { clockOf } from "@/components/editor/saving/clock";
import type { Offer } from "@/components/editor/saving/open-work";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { plainText } from "@/lib/document/model/text";
import styles from "./article-editor.module.css";
import { DifferenceDialog } from "./draft-difference";

type DraftOfferProps = {
  offers: readonly Offer[];
  saved: Content;
  /** The revision that is saved; 0 for a new article. */
  revision: number;
  onContinue: (offer: Offer) => void;
  /** Returns whether it is gone. */
  onDiscard: (offer: Offer) => Promise<boolean>;
  /** Begins another article and leaves the drafts; only where there is none yet. */
  onBegin: () => void;
};

/** Offers unsaved work that was found again. Until the author has chosen, nothing can be typed over it. */
export function DraftOffer({ offers, saved, revision, onContinue, onDiscard, onBegin }: DraftOfferProps) {
  const [shown, setShown] = useState<Offer | null>(null);
  const first = useRef<HTMLDivElement>(null);
  const actions = (offer: Offer) => (
    <OfferActs offer={offer} onContinue={onContinue} onDiscard={onDiscard} onShow={() => setShown(offer)} />
  );
  const begin = (
    <Button size="small" onClick={onBegin}>
      Start another article
    </Button>
  );
  useEffect(() => first.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={first} className={styles.offers}>
      {revision === 0 && offers.length > 1 ? (
        <BegunArticles offers={offers} actions={actions} begin={begin} />
      ) : (
        offers.map((offer) => (
          <Callout
            key={offer.draftId ?? offer.copyKey}
            live
            title={titleOf(offer)}
            actions={
              <>
                {actions(offer)}
                {revision === 0 && begin}
              </>
            }
          >
            {offerMessage(offer, revision)}
          </Callout>
        ))
      )}
      <DifferenceDialog shown={shown} saved={saved} onClose={() => setShown(null)} />
    </div>
  );
}

type BegunArticlesProps = {
  offers: readonly Offer[];
  actions: (offer: Offer) => ReactNode;
  begin: ReactNode;
};

function BegunArticles({ offers, actions, begin }: BegunArticlesProps) {
  return (
    <Callout live title="You have unsaved new articles" actions={begin}>
      <ul className={styles.begun}>
        {offers.map((offer) => (
          <li key={offer.draftId ?? offer.copyKey}>
            <span>{begunOf(offer)}</span>
            <span className={styles.begunActs}>{actions(offer)}</span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

type OfferActsProps = Pick<DraftOfferProps, "onContinue" | "onDiscard"> & { offer: Offer; onShow: () => void };

function OfferActs({ offer, onContinue, onDiscard, onShow }: OfferActsProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  async function discard() {
    if (!asking) {
      setAsking(true);
      return;
    }
    setBusy(true);
    await onDiscard(offer);
    setBusy(false);
  }
  return (
    <>
      <Button size="small" variant="primary" onClick={() => onContinue(offer)}>
        Continue with the draft
      </Button>
      <Button size="small" onClick={onShow}>
        Show the difference
      </Button>
      <Button size="small" variant={asking ? "danger" : "ghost"} busy={busy} onClick={() => void discard()}>
        {asking ? "Yes, discard it" : "Discard the draft"}
      </Button>
    </>
  );
}

function titleOf({ snapshot, at, copyKey }: Offer): string {
  const where = copyKey === null ? "" : ", kept on this device only";
  const what = snapshot.baseRevision === 0 && snapshot.title !== "" ? ` of “${snapshot.title}”` : "";
  return `You have unsaved work${what} from ${clockOf(at)}${where}`;
}

/** A draft among others: its title, else its first words. */
function begunOf({ snapshot, at, copyKey }: Offer): string {
  const words = snapshot.title.trim() || `${plainText(snapshot.doc).trim().slice(0, 60)}…`;
  return `“${words}”, ${clockOf(at)}${copyKey === null ? "" : ", on this device only"}`;
}

function offerMessage({ snapshot: { baseRevision } }: Offer, revision: number): string {
  if (baseRevision === 0) return "This article was never saved. Continue with it, or start afresh.";
  if (baseRevision === revision) return "It was never saved. Continue with it, or go back to the saved version.";
  return `It started from revision ${baseRevision}; revision ${revision} has been saved since. Your changes will be merged with it when you save, and you will be asked wherever both touch the same part.`;
}
