"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { X } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { tourMessages } from "@/lib/language/subjects/tour";
import styles from "./tour.module.css";
import { TOUR_KEY } from "./tour-key";

/** One stop: where it is (below the world's address) and what there is to see. */
export type TourStop = { readonly path: string; readonly title: string; readonly words: string };

/** A card that goes along from stop to stop of the tour; the address says at which one (`?tour=2`). */
export function Tour({ home, stops }: { home: string; stops: readonly TourStop[] }) {
  const t = tourMessages();
  const number = Number(useSearchParams().get("tour")) || 0;
  const here = usePathname();
  const card = useRef<HTMLElement>(null);
  const stop = stops[number - 1];
  useEffect(() => {
    if (!stop) return;
    window.localStorage.setItem(TOUR_KEY, "taken");
    card.current?.focus({ preventScroll: true });
  }, [stop]);
  if (!stop) return null;
  const address = (index: number): string => {
    const [path, hash = ""] = (stops[index]?.path ?? "").split("#");
    return `${home}${path}?tour=${index + 1}${hash && `#${hash}`}`;
  };
  return (
    <aside
      ref={card}
      tabIndex={-1}
      className={styles.card}
      aria-label={t("tourStopNumberOfLength", { number, length: stops.length })}
    >
      <div className={styles.head}>
        <span className="label">{t("stopNumberOfLength", { number, length: stops.length })}</span>
        <a href={here} aria-label={t("endTheTour")} className={styles.end}>
          <X aria-hidden="true" />
        </a>
      </div>
      <p className={styles.title}>{stop.title}</p>
      <p className={styles.words}>{stop.words}</p>
      <div className={styles.acts}>
        {number > 1 && (
          <LinkButton href={address(number - 2)} size="small" variant="ghost">
            {t("back")}
          </LinkButton>
        )}
        {number < stops.length ? (
          <LinkButton href={address(number)} size="small" variant="primary">
            {t("next")}
          </LinkButton>
        ) : (
          <LinkButton href="/worlds/new" size="small" variant="primary">
            {t("createYourOwnWorld")}
          </LinkButton>
        )}
      </div>
    </aside>
  );
}
