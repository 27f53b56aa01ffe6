import type { Metadata } from "next";
import { type ReactNode, Suspense } from "react";
import { answerFor } from "@/app/viewer-answers/answers";
import { ViewerMenu } from "@/app/viewer-menu";
import { SAMPLE_TOUR } from "@/components/activity/dashboard/sample-tour";
import { Tour } from "@/components/activity/dashboard/tour";
import { TakenDownNotice } from "@/components/administration/taken-down-notice";
import { ContinuitySwitch } from "@/components/canon/continuities/continuity-switch";
import { DialsBar } from "@/components/canon/dials-bar";
import { WorldSearch } from "@/components/search/world-search";
import { NavCountOf } from "@/components/shell/nav-count-of";
import { PrintLine } from "@/components/shell/print-line";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { WorldNav, WorldNavLink } from "@/components/shell/world-nav";
import { WorldName } from "@/components/worlds/world-name";
import { MANY_NEW } from "@/lib/activity/changes/read-seen";
import { continuitiesOf } from "@/lib/canon/continuities/read";
import { isContinuityAlone } from "@/lib/canon/dials";
import { db } from "@/lib/db";
import { frontMessages } from "@/lib/language/subjects/front";
import { dialsHere } from "./dials-here";
import { IfMay } from "./if-may";
import { navigationSections } from "./navigation-sections";
import { type WorldParams, worldOrNotFound } from "./world";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const { title, visibility } = await worldOrNotFound((await params).world);
  return { title, robots: visibility === "private" ? { index: false } : undefined };
}

/** The rooms of a world, and what leads from one to another. Asks who reads only where the world is private. */
export default async function WorldLayout({ children, params }: { children: ReactNode; params: WorldParams }) {
  const t = frontMessages();
  const world = await worldOrNotFound((await params).world);
  const home = `/w/${world.slug}`;
  const seen = await dialsHere();
  const continuities = await continuitiesOf(db, world.id);
  const { answer: viewer } = await answerFor("world", world.slug);
  // How much is new counts what comes later, too.
  const news = !seen && <NavCountOf viewer={viewer} of="news" most={MANY_NEW} label={t("new")} />;
  const requests = <NavCountOf viewer={viewer} of="joining" label={t("askingToJoin")} />;
  const settings = (
    <IfMay worldSlug={world.slug} action="manageWorld" room="never">
      <WorldNavLink href={`${home}/settings`}>{t("settings")}</WorldNavLink>
    </IfMay>
  );
  return (
    <>
      <SiteHeader
        world={<WorldName href={home} title={world.title} visibility={world.visibility} />}
        search={<WorldSearch home={home} dials={seen?.dials} />}
        user={<ViewerMenu />}
      />
      <WorldNav
        label={world.title}
        items={navigationSections(home, { news, requests }, continuities.length > 0)}
        more={settings}
      />
      <ContinuitySwitch continuities={continuities} dials={seen?.dials ?? {}} />
      {seen && !isContinuityAlone(seen.dials) && <DialsBar home={home} {...seen} />}
      {world.takenDown && <TakenDownNotice slug={world.slug} {...world.takenDown} />}
      <PrintLine world={world.title} />
      {children}
      {world.isSample && (
        <Suspense>
          <Tour home={home} stops={SAMPLE_TOUR} />
        </Suspense>
      )}
      <SiteFooter />
    </>
  );
}
