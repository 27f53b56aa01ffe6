import { Children, type ReactNode } from "react";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import type { Sent } from "@/components/viewer/question";
import type { ClaimLine, Waiting as WaitingNow } from "@/lib/activity/dashboard/home";
import { articlePath } from "@/lib/articles/article";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { proposalPath } from "@/lib/proposals/proposal";
import type { ProposalState } from "@/lib/proposals/proposal-state";
import styles from "./home.module.css";

/** What waits for the reader, made with the page or asked by it. */
type Waiting = WaitingNow | Sent<WaitingNow>;

/** What waits for the reader, each kind of it under a name of its own; says so when nothing does. */
export function WaitingList({ worldSlug, waiting }: { worldSlug: string; waiting: Waiting }) {
  const t = worldsToolsMessages();
  const { proposals, drafts, uncited, changed, undecided, drifted, joining } = waiting;
  const home = `/w/${worldSlug}`;
  const nothing =
    proposals.all + drafts.length + uncited.length + changed.length + undecided.all + drifted + joining === 0;
  if (nothing) return <p className={styles.why}>{t("nothingNeedsYourAttention")}</p>;
  return (
    <div className={styles.groups}>
      <Group title={t("requestsToJoin")}>
        {joining > 0 && (
          <li>
            <RouteLink href={`${home}/members`}>
              {joining === 1 ? t("onePersonAsks") : t("joiningPeopleAsk", { joining })} {t("toJoin")}
            </RouteLink>
          </li>
        )}
      </Group>
      <WaitingProposals worldSlug={worldSlug} proposals={proposals} />
      <Drafts worldSlug={worldSlug} drafts={drafts} />
      <Group title={t("sourcesThatChanged")}>
        {drifted > 0 && (
          <li>
            <RouteLink href={`${home}/drift`}>
              {drifted} {drifted === 1 ? t("citationNeedsReview") : t("citationsNeedReview")}
            </RouteLink>
            <span className={styles.why}>{t("theirWordsNoLongerAppearExactly")}</span>
          </li>
        )}
      </Group>
      <Group title={t("changedSinceTheyWereDecidedOn")}>
        {changed.map((claim) => (
          <ClaimItem key={claim.id} worldSlug={worldSlug} claim={claim} end={`/canon?claim=${claim.id}`} />
        ))}
      </Group>
      <Group title={t("yourClaimsWithoutASource")}>
        {uncited.map((claim) => (
          <ClaimItem key={claim.id} worldSlug={worldSlug} claim={claim} end={`#claim-${claim.id}`} />
        ))}
      </Group>
      <Undecided worldSlug={worldSlug} undecided={undecided} />
    </div>
  );
}

type OfWaiting<K extends keyof Waiting> = { worldSlug: string } & Pick<Waiting, K>;

function WaitingProposals({ worldSlug, proposals }: OfWaiting<"proposals">) {
  const t = worldsToolsMessages();
  return (
    <Group
      title={t("proposals")}
      more={moreThan(proposals.shown, proposals.all)}
      all={`/w/${worldSlug}/proposals?waiting=true`}
    >
      {proposals.shown.map(({ number, title, state, outdated, author }) => (
        <li key={number}>
          <RouteLink href={proposalPath(worldSlug, number)}>{title}</RouteLink>
          <span className={styles.why}>
            {t("proposalstatelabelProposalNumberByName", {
              proposalStateLabel: proposalStateLabel(state, outdated),
              number,
              name: author.name,
            })}
          </span>
        </li>
      ))}
    </Group>
  );
}

function Drafts({ worldSlug, drafts }: OfWaiting<"drafts">) {
  const t = worldsToolsMessages();
  return (
    <Group title={t("yourDrafts")}>
      {drafts.map(({ id, title, slug, savedAt }) => (
        <li key={id}>
          <RouteLink href={slug ? `${articlePath(worldSlug, slug)}/edit` : `/w/${worldSlug}/new-article?draft=${id}`}>
            {title || t("untitled")}
          </RouteLink>
          <span className={styles.why}>
            {t.rich("keptDate", { date: () => <DateTime value={savedAt} to="minute" /> })}
          </span>
        </li>
      ))}
    </Group>
  );
}

function Undecided({ worldSlug, undecided }: OfWaiting<"undecided">) {
  const t = worldsToolsMessages();
  return (
    <Group
      title={t("notDecidedYet")}
      more={moreThan(undecided.articles, undecided.all)}
      all={`/w/${worldSlug}/canon?status=proposed`}
    >
      {undecided.articles.map(({ slug, title }) => (
        <li key={slug}>
          <RouteLink href={`${articlePath(worldSlug, slug)}/canon`}>{title}</RouteLink>
        </li>
      ))}
    </Group>
  );
}

/** How many there are in all, where not all are shown. */
function moreThan(shown: readonly unknown[], all: number): number | undefined {
  return all > shown.length ? all : undefined;
}

type GroupProps = {
  title: string;
  children: ReactNode;
  /** How many there are in all, where these are not all; `all` leads to them. */
  more?: number | undefined;
  all?: string;
};

/** One kind of thing that waits; nothing where none does. */
function Group({ title, children, more, all }: GroupProps) {
  const t = worldsToolsMessages();
  if (Children.count(children) === 0 || children === false) return null;
  return (
    <section>
      <h3 className="label">{title}</h3>
      <ul className={styles.lines}>{children}</ul>
      {more !== undefined && all !== undefined && (
        <p className={styles.all}>
          <RouteLink href={all}>
            {t("all")} {more}
          </RouteLink>
        </p>
      )}
    </section>
  );
}

/** What the reader is to do about a proposal. */
function proposalStateLabel(state: ProposalState, outdated: boolean): string {
  const t = worldsToolsMessages();
  if (outdated) return t("needsUpdating");
  switch (state) {
    case "draft":
      return t("readyToSendForReview");
    case "changes-requested":
      return t("changesAreRequested");
    case "approved":
      return t("toMerge");
    default:
      return t("toReview");
  }
}

type ClaimItemProps = { worldSlug: string; claim: ClaimLine; end: string };

function ClaimItem({ worldSlug, claim, end }: ClaimItemProps) {
  return (
    <li>
      <RouteLink href={`${articlePath(worldSlug, claim.slug)}${end}`}>“{claim.text}”</RouteLink>
      <span className={styles.why}>{claim.title}</span>
    </li>
  );
}
