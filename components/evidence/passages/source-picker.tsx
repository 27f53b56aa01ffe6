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
import type { FoundPassage } from "./cited-passage";
import { PassageBrowse } from "./passage-browse";
import { PassageSearch } from "./passage-search";

type SourcePickerProps = { world: string; claim: string; onPick: (found: FoundPassage) => void };

/** The first step of linking: finds the passage, by search or by browsing. */
export function SourcePicker({ world, claim, onPick }: SourcePickerProps) {
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
        title="The sources could not be loaded"
        actions={
          <Button size="small" onClick={retry}>
            Try again
          </Button>
        }
      >
        {problem}
      </Callout>
    );
  }
  if (!sources) return <Skeleton lines={4} label="Loading the sources" />;
  if (sources.length === 0) return <NoSources world={world} />;
  const parts = { world, sources, onPick };
  return (
    <div ref={box}>
      <Tabs
        label="Find a passage"
        tabs={[
          { value: "search", label: "Search", content: <PassageSearch {...parts} claim={claim} /> },
          { value: "browse", label: "Browse", content: <PassageBrowse {...parts} /> },
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
  return (
    <EmptyState
      level={3}
      icon={<BookMarked aria-hidden="true" />}
      title="No sources yet"
      hint="Import the thread or a reference first, so that claims can be linked to its passages. Your text is kept."
      actions={
        <LinkButton size="small" href={`/w/${world}/sources`} target="_blank">
          Sources, in another tab
        </LinkButton>
      }
    />
  );
}
