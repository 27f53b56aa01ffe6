import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { NewWorldForm } from "@/components/worlds/new-world-form";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { createWorldAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = worldsMessages();
  return { title: t("newWorld") };
}

export default async function NewWorld() {
  const t = worldsMessages();
  await actorOrSignIn("/worlds/new");
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader title={t("newWorld")} lead={t("oneSettingWithItsOwnSources")} />}>
        <NewWorldForm action={createWorldAction} />
      </Page>
    </SiteFrame>
  );
}
