"use client";

import { useEffect, useRef, useState } from "react";
import { loadSources, type SourceAnswer } from "@/components/api/world-api";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { BookMarked } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import type { FoundPassage } from "./cited-passage";
import { PassageBrowse } from "./passage-browse";
import { PassageSearch } from "./passage-search";

type SourcePickerProps = { world: string; claim: string; onPick: (found: FoundPassage) => void };

/** The first step of linking: finds the passage, by search or by browsing. */
export function SourcePicker({ world, claim, onPick }: SourcePickerProps) {
  const t = evidenceToolsMessages();
  const { sources, problem, retry } = useSources(world);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sources) box.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
  }, [sources]);

  if (problem !== undefined) {
    return (
      <Callout
        tone="error"
        live
        title={t("theSourcesCouldNotBeLoaded")}
        actions={
          <Button size="small" onClick={retry}>
            {t("tryAgain")}
          </Button>
        }
      >
        {problem}
      </Callout>
    );
  }
  if (!sources) return <Skeleton lines={4} label={t("loadingTheSources")} />;
  if (sources.length === 0) return <NoSources world={world} />;
  const parts = { world, sources, onPick };
  return (
    <div ref={box}>
      <Tabs
        label={t("findAPassage")}
        tabs={[
          { value: "search", label: t("search"), content: <PassageSearch {...parts} claim={claim} /> },
          { value: "browse", label: t("browse"), content: <PassageBrowse {...parts} /> },
        ]}
      />
    </div>
  );
}

/** The sources of a world; `retry` asks for them again. */
function useSources(world: string) {
  const [sources, setSources] = useState<readonly SourceAnswer[] | null>(null);
  const [problem, setProblem] = useState<string>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` goes up to ask again
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const answer = await loadSources(world, stop.signal);
      if (stop.signal.aborted) return;
      setProblem(answer.ok ? undefined : answer.failure.detail);
      if (answer.ok) setSources(answer.value.items);
    };
    void ask();
    return () => stop.abort();
  }, [world, tries]);
  return { sources, problem, retry: () => setTries(tries + 1) };
}

function NoSources({ world }: { world: string }) {
  const t = evidenceToolsMessages();
  return (
    <EmptyState
      level={3}
      icon={<BookMarked aria-hidden="true" />}
      title={t("noSourcesYet")}
      hint={t("importTheThreadOrAReference")}
      actions={
        <LinkButton size="small" href={`/w/${world}/sources`} target="_blank">
          {t("sourcesInAnotherTab")}
        </LinkButton>
      }
    />
  );
}
