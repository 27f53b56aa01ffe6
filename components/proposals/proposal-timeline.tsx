import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { StoryEntry } from "@/lib/proposals/proposal";
import styles from "./proposal.module.css";

const WORDS: Readonly<Record<StoryEntry["kind"], string>> = {
  begun: "started the proposal",
  change: "changed it",
  submit: "sent it for review",
  approve: "accepted",
  requestChanges: "asked for changes",
  decline: "declined it",
  withdraw: "withdrew it",
  reopen: "reopened it",
  rebase: "updated it",
  merge: "merged",
};

/** What happened to a proposal, first to last. */
export function Story({ worldSlug, story }: { worldSlug: string; story: readonly StoryEntry[] }) {
  return (
    <ol className={styles.story} aria-label="What happened">
      {story.map((entry) => (
        <li key={`${entry.kind} ${entry.at.getTime()} ${entry.round} ${entry.by.id}`}>
          <span>
            <strong>
              <PersonLink worldSlug={worldSlug} person={entry.by} />
            </strong>{" "}
            {WORDS[entry.kind]}
            {entry.accepts.length > 0 && ` ${joinWithAnd(entry.accepts)}`}
            {entry.kind === "change" && entry.note && `: ${entry.note}`}
          </span>
          {entry.kind !== "change" && entry.note && <p className={styles.said}>{entry.note}</p>}
          <span className={styles.when}>
            <DateTime value={entry.at} to="minute" />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** "the text, the evidence and the status". */
export function joinWithAnd(words: readonly string[]): string {
  const named = words.map((word) => `the ${word}`);
  return named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}` : named.join("");
}
