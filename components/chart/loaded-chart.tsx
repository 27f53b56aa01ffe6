"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Skeleton } from "@/components/ui/skeleton";
import type { Result } from "@/lib/base/result";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";
import styles from "./chart.module.css";

type LoadedChartProps<Shown> = {
  /** What the picture is called. */
  label: string;
  /** The filters, as the address has them: others are asked for anew. */
  asked: Readonly<Record<string, string>>;
  /** Asks for what it shows. */
  load: (asked: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Result<Shown, { detail: string }>>;
  children: (shown: Shown) => ReactNode;
};

type State<Shown> = { readonly shown: Shown } | { readonly refused: string } | null;

/** A picture whose data comes after the page. Without them it says why, and how to try again; the list below it says the same. */
export function LoadedChart<Shown>({ label, asked, load, children }: LoadedChartProps<Shown>) {
  const t = chartsToolsMessages();
  const [state, setState] = useState<State<Shown>>(null);
  const [tries, setTries] = useState(0);
  const query = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again, and how it is asked stays the same
  useEffect(() => {
    const gone = new AbortController();
    setState(null);
    void load(JSON.parse(query), gone.signal).then((answer) => {
      if (!gone.signal.aborted) setState(answer.ok ? { shown: answer.value } : { refused: answer.failure.detail });
    });
    return () => gone.abort();
  }, [query, tries]);
  return (
    <section className={styles.chart} aria-label={label}>
      {state === null && <ChartLoading />}
      {state && "refused" in state && (
        <Callout
          tone="warning"
          title={t("thePictureCouldNotBeLoaded")}
          actions={<Button onClick={() => setTries(tries + 1)}>{t("tryAgain")}</Button>}
          live
        >
          {t("refusedTheListBelowSaysThe", { refused: state.refused })}
        </Callout>
      )}
      {state && "shown" in state && children(state.shown)}
    </section>
  );
}

/** Keeps the room of a picture until it is there. */
export function ChartLoading() {
  const t = chartsToolsMessages();
  return (
    <div className={styles.loading}>
      <Skeleton lines={6} label={t("loadingThePicture")} />
    </div>
  );
}
