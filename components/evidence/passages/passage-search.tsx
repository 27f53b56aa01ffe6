"use client";

import { useEffect, useState } from "react";
import type { SourceAnswer } from "@/components/api/world-api";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { TextField } from "@/components/ui/text-field";
import type { Suggestion } from "@/lib/evidence/suggestions/suggestion";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
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
  const t = evidenceToolsMessages();
  const [typed, setTyped] = useState("");
  const [from, setFrom] = useState(ANY);
  const asked = typed.trim();
  const search = usePassageSearch(world, claim, asked, from);
  const { problem, pick } = usePicked(asked, onPick);
  return (
    <div className={styles.part}>
      <TextField
        label={t("searchPassages")}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {sources.length > 1 && <SourceSelect sources={sources} value={from} onChange={setFrom} />}
      <div role="status" className={styles.hint}>
        {search.busy ? (
          <Spinner label={asked === "" ? t("lookingForPassagesThatMayFit") : t("searching")} />
        ) : (
          problem || searchAnnouncement(asked, search.count, search.failed)
        )}
      </div>
      {asked === "" ? (
        <SuggestionList
          label={t("suggestedPassages")}
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
  const t = evidenceToolsMessages();
  const [problem, setProblem] = useState("");
  useEffect(() => {
    if (asked !== "") setProblem("");
  }, [asked]);
  async function pick(loaded: Promise<FoundPassage | null>) {
    const passage = await loaded;
    if (passage) onPick(passage);
    else setProblem(t("thisPassageCouldNotBeLoaded"));
  }
  return { problem, pick };
}

type SourceSelectProps = { sources: readonly SourceAnswer[]; value: string; onChange: (source: string) => void };

function SourceSelect({ sources, value, onChange }: SourceSelectProps) {
  const t = evidenceToolsMessages();
  const all = sources.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Select
      label={t("in")}
      options={[{ value: ANY, label: t("allSources") }, ...all]}
      value={value}
      onChange={onChange}
    />
  );
}

function HitList({ hits, onPick }: { hits: readonly Hit[]; onPick: (hit: Hit) => void }) {
  const t = evidenceToolsMessages();
  return (
    <ul className={styles.list} aria-label={t("passagesFound")}>
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
  const t = evidenceToolsMessages();
  if (failed) return asked === "" ? t("noSuggestionsTheServerDidNot") : t("theSearchDidNotRespondType");
  if (asked === "") return hits > 0 ? t("passagesThatMaySupportTheseWords") : t("typeWordsFromAPassage");
  if (hits === 0) return t("noPassageContainsTheseWordsTry");
  return hits === 1 ? t("onePassage") : t("hitsPassagesBestFirst", { hits });
}
