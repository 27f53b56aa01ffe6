import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { NewWorldForm } from "@/components/worlds/new-world-form";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { createWorldAction } from "./actions";

export function generateMetadata(): Metadata {
  return { title: "New world" };
}

export default async function NewWorld() {
  await actorOrSignIn("/worlds/new");
  return (
    <SiteFrame>
      <Page
        width="form"
        header={
          <PageHeader
            title="New world"
            lead="One setting, with its own sources, articles and canon. You will be its owner."
          />
        }
      >
        <NewWorldForm action={createWorldAction} />
      </Page>
    </SiteFrame>
  );
}
