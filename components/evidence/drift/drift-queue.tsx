"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PageNumbers } from "@/components/ui/page-numbers";
import { addressWith } from "@/lib/base/address-with";
import { type DriftCounts, type DriftGrade, drifted, settled } from "@/lib/evidence/claims/drift";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import { DriftContext, type Settled } from "./drift-context";
import { DriftTotals } from "./drift-totals";

/** An entry of the queue as the form counts it. */
export type DriftKey = { readonly key: string; readonly grade: DriftGrade };

/** Where this page lies in the queue: after how many entries it begins, of how many. */
export type DriftPage = {
  /** The address of the queue with its filters, to which `from` is added. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly from: number;
  readonly size: number;
  readonly count: number;
};

type DriftQueueProps = { entries: readonly DriftKey[]; counts: DriftCounts; page: DriftPage; children: ReactNode };

/**
 * The queue of one page, to work through: counts on while entries are settled, and puts the focus onto the next one. What is done
 * stays where it was, so that nothing jumps.
 */
export function DriftQueue({ entries, counts, page, children }: DriftQueueProps) {
  const t = evidenceToolsMessages();
  const { root, queue, finished, now } = useProgress(entries, counts);
  const { path, query, from, size, count } = page;
  const number = Math.ceil(from / size) + 1;
  const address = (first: number) => addressWith(path, { ...query, from: Math.max(0, first) });
  return (
    <DriftContext value={queue}>
      <div ref={root}>
        <DriftTotals counts={now} done={finished} onPage={entries.length} />
        {children}
        {entries.length > 0 && finished === entries.length && <AllReviewed left={drifted(now)} address={address(0)} />}
        <PageNumbers
          label={t("citations")}
          page={number}
          last={Math.max(number, number + Math.ceil((count - from - entries.length) / size))}
          // Those that are done are no longer in the queue: the pages that follow begin as many earlier.
          hrefOf={(to) => address(from + (to - number) * size - (to > number ? finished : 0))}
        />
      </div>
    </DriftContext>
  );
}

/** What is settled of the entries, and the counts as they are by that; the next entry gets the focus. */
function useProgress(entries: readonly DriftKey[], counts: DriftCounts) {
  const root = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<ReadonlyMap<string, Settled>>(new Map());
  const [last, setLast] = useState<string | null>(null);
  const settle = useCallback((key: string, outcome: Settled) => {
    setDone((before) => new Map(before).set(key, outcome));
    setLast(key);
  }, []);
  useEffect(() => {
    if (last !== null && root.current) focusAfter(root.current, last);
  }, [last]);
  const queue = useMemo(() => ({ done, settle }), [done, settle]);
  const finished = entries.filter(({ key }) => done.has(key));
  const now = finished.reduce((sum, { key, grade }) => settled(sum, grade, done.get(key)?.kept ?? true), counts);
  return { root, queue, finished: finished.length, now };
}

/** The end of this page of the queue; `address`: of what is left elsewhere. */
function AllReviewed({ left, address }: { left: number; address: string }) {
  const t = evidenceToolsMessages();
  const router = useRouter();
  function showLeft(): void {
    router.push(address);
    router.refresh();
  }
  return (
    <div data-drift-end="" tabIndex={-1}>
      <Callout
        tone="success"
        title={t("allOfTheseAreReviewed")}
        actions={
          left > 0 && (
            <Button size="small" onClick={showLeft}>
              {t("showTheRest")}
            </Button>
          )
        }
      >
        {left > 0 ? t("leftMoreOnOtherPages", { left }) : t("nothingLeftToReview")}
      </Callout>
    </div>
  );
}

/** Puts the focus onto the first button of the next entry that is open, from the top again after the last; at the end onto its notice. */
function focusAfter(root: HTMLElement, key: string): void {
  const all = [...root.querySelectorAll<HTMLElement>("[data-drift]")];
  const at = all.findIndex((entry) => entry.dataset.drift === key);
  const next = [...all.slice(at + 1), ...all.slice(0, at)].find((entry) => entry.dataset.done === undefined);
  const target =
    next?.querySelector<HTMLElement>("button") ?? next ?? root.querySelector<HTMLElement>("[data-drift-end]");
  next?.scrollIntoView({ block: "nearest" });
  target?.focus();
}
