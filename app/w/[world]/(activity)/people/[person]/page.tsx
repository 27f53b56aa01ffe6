import { notFound } from "next/navigation";
import { cache } from "react";
import { listOf, type SearchParams, textOrNotFound } from "@/app/asked";
import { feedAlternates } from "@/app/w/[world]/(activity)/feed-alternates";
import { RollbackEntry } from "@/app/w/[world]/(articles)/rollback/entry";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { ActivityLine } from "@/components/activity/changes/activity-line";
import { countWords } from "@/components/activity/changes/change-labels";
import styles from "@/components/activity/changes/changes.module.css";
import { FeedLink } from "@/components/activity/changes/feed-link";
import { ContributionList } from "@/components/activity/people/contribution-list";
import { PersonViews } from "@/components/activity/people/person-views";
import { ROLE_LABELS } from "@/components/auth/role-labels";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { CHANGE_KINDS } from "@/lib/activity/changes/change";
import { changeFilters } from "@/lib/activity/changes/input";
import { activityOfPerson } from "@/lib/activity/changes/read-activity";
import { contributionsOf, personIn } from "@/lib/activity/changes/read-contributions";
import { personPath } from "@/lib/auth/person";
import { pageAddress } from "@/lib/base/address-with";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";

/** Articles on one page. */
const PAGE = 20;

type Params = Promise<{ world: string; person: string }>;
type Props = { params: Params; searchParams: SearchParams };

/** The filters of changes: whose they are, the page says. */
const FILTERS = changeFilters.omit({ by: true });

const find = cache(async (worldSlug: string, userId: string) => {
  const world = await worldOrNotFound(worldSlug);
  return { world, person: (await personIn(db, world, textOrNotFound(userId))) ?? notFound() };
});

export async function generateMetadata({ params }: { params: Params }) {
  const { world: slug, person: id } = await params;
  const { world, person } = await find(slug, id);
  return {
    title: `${person.name} · ${world.title}`,
    robots: { index: false },
    alternates: feedAlternates(`/w/${slug}/people/${id}`, world.visibility),
  };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const t = worldsMessages();
  const { world: slug, person: id } = await params;
  const { world, person } = await find(slug, id);
  const { filter, asked, page } = await listOf(searchParams, FILTERS);
  const place = { limit: PAGE + 1, skip: (page - 1) * PAGE };
  const found = await contributionsOf(db, world, { ...filter, by: id }, place);
  const path = personPath(slug, person) ?? "";
  const kinds = CHANGE_KINDS.flatMap((kind) => {
    const count = person.counts[kind] ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
  const addressOf = (number: number) => pageAddress(path, asked, number);
  return (
    <Page
      width="reading"
      header={
        <PageHeader
          title={person.name}
          kicker={
            person.role
              ? t("labelOfTitle", { label: ROLE_LABELS[person.role].label, title: world.title })
              : t("noMemberOfTitle", { title: world.title })
          }
          lead={kinds.map(({ kind, count }) => countWords(kind, count)).join(", ") || t("nothingSoFar")}
        />
      }
    >
      <ActivityLine activity={await activityOfPerson(db, world, id)} />
      <PersonViews path={path} kinds={kinds} kind={asked.kind} />
      {found.length === 0 && <Nothing path={path} name={person.name} filtered={Object.keys(asked).length > 0} />}
      <ContributionList worldSlug={slug} personId={id} contributions={found.slice(0, PAGE)} />
      <Pagination
        label={t("contributions")}
        {...(page > 1 ? { previous: { href: addressOf(page - 1), label: t("newer") } } : {})}
        {...(found.length > PAGE ? { next: { href: addressOf(page + 1), label: t("older") } } : {})}
      />
      {kinds.length > 0 && (
        <p className={styles.foot}>
          <LinkButton href={`/w/${slug}/changes?by=${encodeURIComponent(id)}`}>
            {t("everythingInOrderOfTime")}
          </LinkButton>
          <FeedLink href={`${path}/feed.atom`} what={person.name} isPrivate={world.visibility === "private"} />
          <RollbackEntry worldSlug={slug} person={id} />
        </p>
      )}
    </Page>
  );
}

function Nothing({ path, name, filtered }: { path: string; name: string; filtered: boolean }) {
  const t = worldsMessages();
  return filtered ? (
    <EmptyState
      title={t("nothingOfThisKind")}
      hint={t("nameHasContributedOtherThingsHere", { name })}
      actions={<LinkButton href={path}>{t("showEverything")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("noContributionsYet")}
      hint={t("whenNameSavesDecidesChecksOr", { name })}
      actions={<LinkButton href={path.replace(/people\/.*/, "changes")}>{t("seeWhatOthersDid")}</LinkButton>}
    />
  );
}
