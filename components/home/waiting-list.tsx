import Link from "next/link";
import { DateTime } from "@/components/ui/date-time";
import { articlePath } from "@/lib/articles/article";
import type { ClaimLine, Waiting } from "@/lib/home/home";
import { proposalPath } from "@/lib/proposals/proposal";
import type { ProposalState } from "@/lib/proposals/proposal-state";
import styles from "./home.module.css";

/** What waits for the reader, as short lists; says so when nothing does. */
export function WaitingList({ worldSlug, waiting }: { worldSlug: string; waiting: Waiting }) {
  const { proposals, drafts, uncited, changed, undecided, drifted } = waiting;
  const home = `/w/${worldSlug}`;
  const nothing = proposals.all + drafts.length + uncited.length + changed.length + undecided.all + drifted === 0;
  if (nothing) return <p className={styles.why}>Nothing waits for you here.</p>;
  return (
    <ul className={styles.lines}>
      {proposals.shown.map(({ number, title, state, outdated, author }) => (
        <li key={`proposal ${number}`}>
          <Link href={proposalPath(worldSlug, number)}>{title}</Link>
          <span className={styles.why}>
            {proposalWords(state, outdated)}, proposal {number} by {author.name}
          </span>
        </li>
      ))}
      {proposals.all > proposals.shown.length && (
        <li>
          <Link href={`${home}/review?show=waiting`}>All {proposals.all} proposals that wait for you</Link>
        </li>
      )}
      {drafts.map(({ id, title, slug, savedAt }) => (
        <li key={id}>
          <Link href={slug ? `${articlePath(worldSlug, slug)}/edit` : `${home}/new-article?draft=${id}`}>
            {title || "Untitled"}
          </Link>
          <span className={styles.why}>
            Your draft, kept <DateTime value={savedAt} to="minute" />
          </span>
        </li>
      ))}
      {changed.map((claim) => (
        <ClaimItem
          key={claim.id}
          worldSlug={worldSlug}
          claim={claim}
          end={`/canon?claim=${claim.id}`}
          says="Changed since it was decided on"
        />
      ))}
      {uncited.map((claim) => (
        <ClaimItem
          key={claim.id}
          worldSlug={worldSlug}
          claim={claim}
          end={`#claim-${claim.id}`}
          says="Claim without a source"
        />
      ))}
      {undecided.articles.map(({ slug, title }) => (
        <li key={slug}>
          <Link href={`${articlePath(worldSlug, slug)}/canon`}>{title}</Link>
          <span className={styles.why}>Nobody has decided on it yet</span>
        </li>
      ))}
      {undecided.all > undecided.articles.length && (
        <li>
          <Link href={`${home}/canon?status=proposed`}>All {undecided.all} articles without a decision</Link>
        </li>
      )}
      {drifted > 0 && (
        <li>
          <Link href={`${home}/drift`}>
            {drifted} {drifted === 1 ? "citation" : "citations"} to look at again
          </Link>
          <span className={styles.why}>No longer word for word in the newest version of a source</span>
        </li>
      )}
    </ul>
  );
}

/** What the reader is to do about a proposal. */
function proposalWords(state: ProposalState, outdated: boolean): string {
  if (outdated) return "To bring up to date";
  switch (state) {
    case "draft":
      return "To send to review";
    case "changes-requested":
      return "Changes are requested";
    case "approved":
      return "To merge";
    default:
      return "To review";
  }
}

type ClaimItemProps = { worldSlug: string; claim: ClaimLine; end: string; says: string };

function ClaimItem({ worldSlug, claim, end, says }: ClaimItemProps) {
  return (
    <li>
      <Link href={`${articlePath(worldSlug, claim.slug)}${end}`}>“{claim.text}”</Link>
      <span className={styles.why}>
        {says}, in {claim.title}
      </span>
    </li>
  );
}
