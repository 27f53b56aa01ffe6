"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { TOUR_KEY } from "./tour-key";

/** Offers the tour on the first visit; once it was taken or declined, it only stays as a line. */
export function TourInvitation({ home }: { home: string }) {
  const t = worldsToolsMessages();
  const [first, setFirst] = useState(true);
  useEffect(() => setFirst(window.localStorage.getItem(TOUR_KEY) === null), []);
  const decline = (): void => {
    window.localStorage.setItem(TOUR_KEY, "declined");
    setFirst(false);
  };
  if (!first) {
    return (
      <p>
        <a href={`${home}?tour=1`}>{t("takeTheTourOfThisWorld")}</a>
      </p>
    );
  }
  return (
    <Callout
      title={t("newHereFiveStopsTwoMinutes")}
      actions={
        <>
          <LinkButton href={`${home}?tour=1`} variant="primary" size="small">
            {t("takeTheTour")}
          </LinkButton>
          <Button size="small" variant="ghost" onClick={decline}>
            {t("noThanks")}
          </Button>
        </>
      }
    >
      {t("thisSampleWorldShowsWhatCanonry")}
    </Callout>
  );
}
