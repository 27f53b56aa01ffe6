"use client";

import { useEffect, useState } from "react";
import type { FoundPassage } from "@/components/editor/claims/cited-passage";
import { passageOfHit, sourceOfHit } from "@/components/editor/claims/find-passage";
import { searchFor } from "@/components/editor/claims/search-words";
import { snippetParts } from "@/components/editor/claims/snippet";
import { useFound } from "@/components/editor/claims/use-found";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { TextField } from "@/components/ui/text-field";
import type { Hit } from "@/lib/search/hit";
import type { SourceView } from "@/lib/sources/source";
import styles from "./claim-panel.module.css";

/** As many as one looks through before typing another word. */
const SHOWN = 12;
const ANY = "all";

type PassageSearchProps = {
  world: string;
  sources: readonly SourceView[];
  /** The words that are to be linked: where nothing is typed, passages that may fit them are offered. */
  claim: string;
  onPick: (found: FoundPassage) => void;
};

/** Finds passages by their words. */
export function PassageSearch({ world, sources, claim, onPick }: PassageSearchProps) {
  const [typed, setTyped] = useState("");
  const [from, setFrom] = useState(ANY);
  const [problem, setProblem] = useState("");
  const asked = typed.trim();
  const found = useFound(world, asked || searchFor(claim));
  const hits = found.hits.filter((hit) => from === ANY || sourceOfHit(hit, sources)?.id === from).slice(0, SHOWN);

  useEffect(() => {
    if (asked !== "") setProblem("");
  }, [asked]);

  async function pick(hit: Hit) {
    const passage = await passageOfHit(world, hit, sources);
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
        {found.busy ? <Spinner label="Searching" /> : problem || told(asked, hits.length, found.failed)}
      </div>
      <ul className={styles.list} aria-label="Passages found">
        {hits.map((hit) => (
          <li key={hit.id}>
            <button type="button" className={styles.pick} onClick={() => void pick(hit)}>
              <span className={styles.where}>{hit.title}</span>
              <span className={styles.words}>
                <Snippet snippet={hit.snippet} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function told(asked: string, hits: number, failed: boolean): string {
  if (failed) return "The search did not answer. Type again to retry.";
  if (asked === "") return hits > 0 ? "Passages that may fit these words:" : "Type words that stand in a passage.";
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
