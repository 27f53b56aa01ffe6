"use client";

import { useEffect, useState } from "react";
import type { SourceAnswer } from "@/components/api/world-api";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { TextField } from "@/components/ui/text-field";
import type { Suggestion } from "@/lib/evidence/suggestions/suggestion";
import type { Hit } from "@/lib/search/hit";
import type { FoundPassage } from "./cited-passage";
import { findPassage } from "./find-passage";
import styles from "./passage-list.module.css";
import { sentenceFound } from "./sentence-found";
import { Snippet } from "./snippet";
import { SuggestionList } from "./suggestion-list";
import { useFound } from "./use-found";
import { useSuggestions } from "./use-suggestions";

/** As many as one looks through before typing another word. */
const SHOWN = 12;
/** Enough to leave some when only one source's are shown. */
const SUGGESTED = 40;
const ANY = "all";

type PassageSearchProps = {
  world: string;
  sources: readonly SourceAnswer[];
  /** The words that are to be linked: where nothing is typed, passages that may fit them are offered. */
  claim: string;
  onPick: (found: FoundPassage) => void;
};

/** Offers the passages that may carry the claim; finds others by their words. */
export function PassageSearch({ world, sources, claim, onPick }: PassageSearchProps) {
  const [typed, setTyped] = useState("");
  const [from, setFrom] = useState(ANY);
  const asked = typed.trim();
  const search = usePassageSearch(world, claim, asked, from);
  const { problem, pick } = usePicked(asked, onPick);
  return (
    <div className={styles.part}>
      <TextField
        label="Search passages"
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {sources.length > 1 && <SourceSelect sources={sources} value={from} onChange={setFrom} />}
      <div role="status" className={styles.hint}>
        {search.busy ? (
          <Spinner label={asked === "" ? "Looking for passages that may fit" : "Searching"} />
        ) : (
          problem || searchAnnouncement(asked, search.count, search.failed)
        )}
      </div>
      {asked === "" ? (
        <SuggestionList
          label="Suggested passages"
          suggestions={search.suggestions}
          onPick={(suggestion) => void pick(suggested(world, suggestion))}
        />
      ) : (
        <HitList hits={search.hits} onPick={(hit) => void pick(searched(world, hit))} />
      )}
    </div>
  );
}

async function suggested(world: string, { passage, quote, type }: Suggestion): Promise<FoundPassage | null> {
  const found = await findPassage(world, passage, quote);
  return found && { ...found, type };
}

/** A passage that a search found, with the sentence that it was found by. */
async function searched(world: string, { id, snippet }: Hit): Promise<FoundPassage | null> {
  const found = await findPassage(world, id);
  const words = found ? sentenceFound(found.passage.text, snippet) : undefined;
  return found && words ? { ...found, words } : found;
}

/** What is shown for the words that were typed, or for the claim while there are none; of one source, or of any. */
function usePassageSearch(world: string, claim: string, asked: string, from: string) {
  const found = useFound(world, asked);
  const suggested = useSuggestions(world, claim, SUGGESTED);
  const suggestions = suggested.suggestions.filter(({ source }) => from === ANY || source === from).slice(0, SHOWN);
  const hits = found.hits.filter((hit) => from === ANY || hit.source === from).slice(0, SHOWN);
  const { busy, failed } = asked === "" ? suggested : found;
  return { suggestions, hits, count: asked === "" ? suggestions.length : hits.length, busy, failed };
}

/** Loads what is picked; says so where that fails, until other words are typed. */
function usePicked(asked: string, onPick: (found: FoundPassage) => void) {
  const [problem, setProblem] = useState("");
  useEffect(() => {
    if (asked !== "") setProblem("");
  }, [asked]);
  async function pick(loaded: Promise<FoundPassage | null>) {
    const passage = await loaded;
    if (passage) onPick(passage);
    else setProblem("This passage could not be loaded. Try again, or browse to it.");
  }
  return { problem, pick };
}

type SourceSelectProps = { sources: readonly SourceAnswer[]; value: string; onChange: (source: string) => void };

function SourceSelect({ sources, value, onChange }: SourceSelectProps) {
  const all = sources.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Select label="In" options={[{ value: ANY, label: "All sources" }, ...all]} value={value} onChange={onChange} />
  );
}

function HitList({ hits, onPick }: { hits: readonly Hit[]; onPick: (hit: Hit) => void }) {
  return (
    <ul className={styles.list} aria-label="Passages found">
      {hits.map((hit) => (
        <li key={hit.id}>
          <button type="button" className={styles.pick} onClick={() => onPick(hit)}>
            <span className={styles.where}>{hit.title}</span>
            <span className={styles.words}>
              <Snippet snippet={hit.snippet} inControl />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function searchAnnouncement(asked: string, hits: number, failed: boolean): string {
  if (failed)
    return asked === ""
      ? "No suggestions: the server did not respond. Search for words instead."
      : "The search did not respond. Type again to retry.";
  if (asked === "")
    return hits > 0 ? "Passages that may support these words, best first:" : "Type words from a passage.";
  if (hits === 0) return "No passage contains these words. Try fewer or different words, or browse.";
  return hits === 1 ? "One passage" : `${hits} passages, best first`;
}
