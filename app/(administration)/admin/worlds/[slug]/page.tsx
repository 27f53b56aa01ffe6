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
import { formatBytes, MEGABYTE } from "@/lib/quotas/quota";
import { quotasOf } from "@/lib/quotas/read";

export const metadata: Metadata = { title: "World · Site administration" };

export default async function WorldPage({ params }: { params: Promise<{ slug: string }> }) {
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
          breadcrumb={[{ label: "Worlds", href: "/admin/worlds" }, { label: world.title }]}
          meta={<WorldState world={world} />}
        />
      }
    >
      <Section title="The world">
        <DataList items={facts(world, megabytesPerWorld)} />
      </Section>
      <TakingDown world={world} />
      <Section
        title="Another owner"
        hint="For a world whose owners are suspended or have left. Existing owners stay owners."
      >
        <GiveWorldForm action={giveWorldAction.bind(null, slug)} />
      </Section>
      {log.length > 0 && (
        <Section title="Actions on this world">
          <LogList entries={log} />
        </Section>
      )}
    </Page>
  );
}

function facts(world: WorldEntry, megabytesPerWorld: number) {
  const { slug, visibility, owners, members, articles, sources, bytes, created, changed, takenDown, deletedAt } = world;
  const readable = visibility === "public" && !deletedAt;
  return [
    ...(takenDown ? [{ label: "Taken down", value: <DateTime value={takenDown.at} to="minute" /> }] : []),
    ...(takenDown ? [{ label: "Reason", value: asSentence(takenDown.reason) }] : []),
    ...(deletedAt ? [{ label: "Deleted", value: <DateTime value={deletedAt} to="minute" /> }] : []),
    { label: "Address", value: readable ? <RouteLink href={`/w/${slug}`}>/w/{slug}</RouteLink> : `/w/${slug}` },
    { label: "Who can read", value: visibility === "public" ? "Anyone" : "Its members" },
    { label: "Owners", value: <Owners owners={owners} /> },
    { label: "Members", value: String(members) },
    { label: "Contents", value: `${articles} articles, ${sources} sources` },
    { label: "Text", value: `${formatBytes(bytes)} of ${formatBytes(megabytesPerWorld * MEGABYTE)}` },
    { label: "Created", value: <DateTime value={created} /> },
    { label: "Last change", value: changed ? <DateTime value={changed} to="minute" /> : "No article yet" },
  ];
}

function Owners({ owners }: Pick<WorldEntry, "owners">) {
  if (owners.length === 0) return "Nobody";
  return owners.map(({ id, name, suspended }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <RouteLink href={`/admin/accounts/${id}`}>{name}</RouteLink>
      {suspended && " (suspended)"}
    </span>
  ));
}

function TakingDown({ world: { slug, takenDown, deletedAt } }: { world: WorldEntry }) {
  if (takenDown || deletedAt) {
    return (
      <Section title="Put back" hint="Everyone who could read the world before can read it again.">
        <ReasonForm
          action={putBackWorldAction.bind(null, slug)}
          verb="Put this world back"
          hint="Kept in the log."
          refused="World not put back"
        />
      </Section>
    );
  }
  return (
    <Section
      title="Take down"
      hint="Only you will be able to read it; for everyone else it looks as if it did not exist. Members are shown the reason. Nothing is deleted, and you can put it back at any time."
    >
      <ReasonForm
        action={takeDownWorldAction.bind(null, slug)}
        verb="Take this world down"
        danger
        hint="Shown to its members, and kept in the log."
        refused="World not taken down"
      />
    </Section>
  );
}
