"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

/** Where the browser remembers that the tour was taken or declined. */
export const TOUR_KEY = "canonry-tour";

/** Offers the tour on the first visit; once it was taken or declined, it only stays as a line. */
export function TourInvitation({ home }: { home: string }) {
  const [first, setFirst] = useState(true);
  useEffect(() => setFirst(window.localStorage.getItem(TOUR_KEY) === null), []);
  const decline = (): void => {
    window.localStorage.setItem(TOUR_KEY, "declined");
    setFirst(false);
  };
  if (!first) {
    return (
      <p>
        <a href={`${home}?tour=1`}>Take the tour of this world</a>
      </p>
    );
  }
  return (
    <Callout
      title="New here? Five stops, two minutes"
      actions={
        <>
          <LinkButton href={`${home}?tour=1`} variant="primary" size="small">
            Take the tour
          </LinkButton>
          <Button size="small" variant="ghost" onClick={decline}>
            No, thanks
          </Button>
        </>
      }
    >
      This sample world shows what Canonry is for: articles whose claims rest on passages, a history you can trust, and
      a log of what is canon.
    </Callout>
  );
}
