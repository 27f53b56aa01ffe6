import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { giveWorldAction, putBackWorldAction, takeDownWorldAction } from "@/app/(administration)/admin/actions";
import { administratorOrNotFound, PAGE } from "@/app/(administration)/admin/administrator";
import { textOrNotFound } from "@/app/asked";
import { GiveWorldForm } from "@/components/administration/give-world-form";
import { LogList } from "@/components/administration/log-list";
import { ReasonForm } from "@/components/administration/reason-form";
import { WorldState } from "@/components/administration/worlds-table";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { administrationLog } from "@/lib/administration/read-log";
import { type WorldEntry, worldForAdministration } from "@/lib/administration/read-worlds";
import { asSentence } from "@/lib/base/as-sentence";
import { db } from "@/lib/db";
import { adminMessages } from "@/lib/language/subjects/admin";
import { formatBytes, MEGABYTE } from "@/lib/quotas/quota";
import { quotasOf } from "@/lib/quotas/read";

export function generateMetadata(): Metadata {
  const t = adminMessages();
  return { title: t("worldSiteAdministration") };
}

export default async function WorldPage({ params }: { params: Promise<{ slug: string }> }) {
  const t = adminMessages();
  const slug = textOrNotFound((await params).slug);
  await administratorOrNotFound(`/admin/worlds/${encodeURIComponent(slug)}`);
  const world = (await worldForAdministration(db, slug)) ?? notFound();
  const [{ megabytesPerWorld }, log] = await Promise.all([
    quotasOf(db),
    administrationLog(db, { worldId: world.id }, { skip: 0, limit: PAGE }),
  ]);
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title={world.title}
          breadcrumb={[{ label: t("worlds"), href: "/admin/worlds" }, { label: world.title }]}
          meta={<WorldState world={world} />}
        />
      }
    >
      <Section title={t("theWorld")}>
        <DataList items={facts(world, megabytesPerWorld)} />
      </Section>
      <TakingDown world={world} />
      <Section title={t("anotherOwner")} hint={t("forAWorldWhoseOwnersAre")}>
        <GiveWorldForm action={giveWorldAction.bind(null, slug)} />
      </Section>
      {log.length > 0 && (
        <Section title={t("actionsOnThisWorld")}>
          <LogList entries={log} />
        </Section>
      )}
    </Page>
  );
}

function facts(world: WorldEntry, megabytesPerWorld: number) {
  const t = adminMessages();
  const { slug, visibility, owners, members, articles, sources, bytes, created, changed, takenDown, deletedAt } = world;
  const readable = visibility === "public" && !deletedAt;
  return [
    ...(takenDown ? [{ label: t("takenDown"), value: <DateTime value={takenDown.at} to="minute" /> }] : []),
    ...(takenDown ? [{ label: t("reason"), value: asSentence(takenDown.reason) }] : []),
    ...(deletedAt ? [{ label: t("deleted"), value: <DateTime value={deletedAt} to="minute" /> }] : []),
    { label: t("address"), value: readable ? <RouteLink href={`/w/${slug}`}>/w/{slug}</RouteLink> : `/w/${slug}` },
    { label: t("whoCanRead"), value: visibility === "public" ? t("anyone") : t("itsMembers") },
    { label: t("owners"), value: <Owners owners={owners} /> },
    { label: t("members"), value: String(members) },
    { label: t("contents"), value: t("articlesArticleSourcesSource", { articles, sources }) },
    {
      label: t("text"),
      value: t("formatbytesOfFormatbytes2", {
        formatBytes: formatBytes(bytes),
        formatBytes2: formatBytes(megabytesPerWorld * MEGABYTE),
      }),
    },
    { label: t("created"), value: <DateTime value={created} /> },
    { label: t("lastChange"), value: changed ? <DateTime value={changed} to="minute" /> : t("noArticleYet") },
  ];
}

function Owners({ owners }: Pick<WorldEntry, "owners">) {
  const t = adminMessages();
  if (owners.length === 0) return t("nobody");
  return owners.map(({ id, name, suspended }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <RouteLink href={`/admin/accounts/${id}`}>{name}</RouteLink>
      {suspended && " (suspended)"}
    </span>
  ));
}

function TakingDown({ world: { slug, takenDown, deletedAt } }: { world: WorldEntry }) {
  const t = adminMessages();
  if (takenDown || deletedAt) {
    return (
      <Section title={t("putBack")} hint={t("everyoneWhoCouldReadTheWorld")}>
        <ReasonForm
          action={putBackWorldAction.bind(null, slug)}
          verb={t("putThisWorldBack")}
          hint={t("keptInTheLog")}
          refused={t("worldNotPutBack")}
        />
      </Section>
    );
  }
  return (
    <Section title={t("takeDown")} hint={t("onlyYouWillBeAbleTo")}>
      <ReasonForm
        action={takeDownWorldAction.bind(null, slug)}
        verb={t("takeThisWorldDown")}
        danger
        hint={t("shownToItsMembersAndKept")}
        refused={t("worldNotTakenDown")}
      />
    </Section>
  );
}
