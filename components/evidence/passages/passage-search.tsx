"use client";

import { useEffect, useState } from "react";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { TextField } from "@/components/ui/text-field";
import type { SourceView } from "@/lib/sources/source";
import type { FoundPassage } from "./cited-passage";
import { passageOfHit, passageOfSuggestion, sourceOfHit } from "./find-passage";
import styles from "./passage-list.module.css";
import { snippetParts } from "./snippet";
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
  sources: readonly SourceView[];
  /** The words that are to be linked: where nothing is typed, passages that may fit them are offered. */
  claim: string;
  onPick: (found: FoundPassage) => void;
};

/** Offers the passages that may carry the claim; finds others by their words. */
export function PassageSearch({ world, sources, claim, onPick }: PassageSearchProps) {
  const [typed, setTyped] = useState("");
  const [from, setFrom] = useState(ANY);
  const [problem, setProblem] = useState("");
  const asked = typed.trim();
  const found = useFound(world, asked);
  const suggested = useSuggestions(world, claim, SUGGESTED);
  const suggestions = suggested.suggestions.filter(({ source }) => from === ANY || source === from).slice(0, SHOWN);
  const busy = asked === "" ? suggested.busy : found.busy;
  const failed = asked === "" ? suggested.failed : found.failed;
  const hits = found.hits.filter((hit) => from === ANY || sourceOfHit(hit, sources)?.id === from).slice(0, SHOWN);

  useEffect(() => {
    if (asked !== "") setProblem("");
  }, [asked]);

  async function pick(loaded: Promise<FoundPassage | null>) {
    const passage = await loaded;
    if (passage) onPick(passage);
    else setProblem("This passage could not be loaded. Try again, or browse to it.");
  }

  return (
    <div className={styles.part}>
      <TextField
        label="Search passages"
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {sources.length > 1 && (
        <Select
          label="In"
          options={[
            { value: ANY, label: "All sources" },
            ...sources.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={from}
          onChange={setFrom}
        />
      )}
      <div role="status" className={styles.hint}>
        {busy ? (
          <Spinner label={asked === "" ? "Looking for passages that may fit" : "Searching"} />
        ) : (
          problem || searchAnnouncement(asked, asked === "" ? suggestions.length : hits.length, failed)
        )}
      </div>
      {asked === "" ? (
        <SuggestionList
          label="Suggested passages"
          suggestions={suggestions}
          onPick={(suggestion) => void pick(passageOfSuggestion(world, suggestion, sources))}
        />
      ) : (
        <ul className={styles.list} aria-label="Passages found">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button
                type="button"
                className={styles.pick}
                onClick={() => void pick(passageOfHit(world, hit, sources))}
              >
                <span className={styles.where}>{hit.title}</span>
                <span className={styles.words}>
                  <Snippet snippet={hit.snippet} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function searchAnnouncement(asked: string, hits: number, failed: boolean): string {
  if (failed)
    return asked === ""
      ? "No suggestions: the server did not answer. Search for words instead."
      : "The search did not answer. Type again to retry.";
  if (asked === "")
    return hits > 0 ? "Passages that may carry these words, best first:" : "Type words that stand in a passage.";
  if (hits === 0) return "No passage holds these words. Try fewer or others, or browse.";
  return hits === 1 ? "One passage" : `${hits} passages, best first`;
}

function Snippet({ snippet }: { snippet: string }) {
  let at = 0;
  return snippetParts(snippet).map(({ text, found }) => {
    at += text.length;
    return found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
  });
}
