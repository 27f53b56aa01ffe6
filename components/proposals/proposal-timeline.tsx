import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { said } from "@/lib/language/translator";
import type { StoryEntry } from "@/lib/proposals/proposal";
import styles from "./proposal.module.css";

const WORDS: Readonly<Record<StoryEntry["kind"], string>> = said(proposalsMessages, {
  begun: "startedTheProposal",
  change: "changedIt",
  submit: "sentItForReview",
  approve: "accepted",
  requestChanges: "askedForChanges",
  decline: "declinedIt",
  withdraw: "withdrewIt",
  reopen: "reopenedIt",
  rebase: "updatedIt",
  merge: "mergedIt",
});

/** What happened to a proposal, first to last. */
export function Story({ worldSlug, story }: { worldSlug: string; story: readonly StoryEntry[] }) {
  const t = proposalsMessages();
  return (
    <ol className={styles.story} aria-label={t("whatHappened")}>
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

const ASPECTS: Readonly<Record<string, string>> = said(proposalsMessages, {
  text: "theText",
  evidence: "theEvidence",
  status: "theStatus",
});

/** "the text, the evidence and the status". */
export function joinWithAnd(words: readonly string[]): string {
  const t = proposalsMessages();
  const named = words.map((word) => ASPECTS[word] ?? word);
  return named.length > 1
    ? t("joinAndAt", { join: named.slice(0, -1).join(", "), at: named.at(-1) ?? "" })
    : named.join("");
}
