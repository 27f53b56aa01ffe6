"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Content } from "@/components/api/content";
import { clockOf } from "@/components/editor/saving/clock";
import type { Offer } from "@/components/editor/saving/open-work";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { plainText } from "@/lib/document/model/text";
import { editorMessages } from "@/lib/language/subjects/editor";
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
  const t = editorMessages();
  const [shown, setShown] = useState<Offer | null>(null);
  const first = useRef<HTMLDivElement>(null);
  const actions = (offer: Offer) => (
    <OfferActs offer={offer} onContinue={onContinue} onDiscard={onDiscard} onShow={() => setShown(offer)} />
  );
  const begin = (
    <Button size="small" onClick={onBegin}>
      {t("startAnotherArticle")}
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
  const t = editorMessages();
  return (
    <Callout live title={t("youHaveUnsavedNewArticles")} actions={begin}>
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
  const t = editorMessages();
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
        {t("continueWithTheDraft")}
      </Button>
      <Button size="small" onClick={onShow}>
        {t("showTheDifference")}
      </Button>
      <Button size="small" variant={asking ? "danger" : "ghost"} busy={busy} onClick={() => void discard()}>
        {asking ? t("yesDiscardIt") : t("discardTheDraft")}
      </Button>
    </>
  );
}

function titleOf({ snapshot, at, copyKey }: Offer): string {
  const t = editorMessages();
  const where = copyKey === null ? "" : t("keptOnThisDeviceOnly");
  const isNamed = snapshot.baseRevision === 0 && snapshot.title !== "";
  const work = isNamed
    ? t("youHaveUnsavedWorkOfTitle", { title: snapshot.title, clockOf: clockOf(at) })
    : t("youHaveUnsavedWorkFromClockof", { clockOf: clockOf(at) });
  return `${work}${where}`;
}

/** A draft among others: its title, else its first words. */
function begunOf({ snapshot, at, copyKey }: Offer): string {
  const t = editorMessages();
  const words = snapshot.title.trim() || `${plainText(snapshot.doc).trim().slice(0, 60)}…`;
  return `“${words}”, ${clockOf(at)}${copyKey === null ? "" : t("onThisDeviceOnly")}`;
}

function offerMessage({ snapshot: { baseRevision } }: Offer, revision: number): string {
  const t = editorMessages();
  if (baseRevision === 0) return t("thisArticleWasNeverSavedContinue");
  if (baseRevision === revision) return t("itWasNeverSavedContinueWith");
  return t("itStartedFromRevisionBaserevisionRevisio", { baseRevision, revision });
}
