import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SiteFrame } from "@/app/site-frame";
import { SignOutForm } from "@/components/auth/sign-out-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { currentViewer } from "@/lib/auth/session-actor";
import { authMessages } from "@/lib/language/subjects/auth";
import { signOutAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("signOut") };
}

/** Asks, so that a link from elsewhere cannot sign anybody out. */
export default async function SignOut() {
  const t = authMessages();
  const viewer = await currentViewer();
  if (!viewer) redirect("/");
  return (
    <SiteFrame>
      <Page
        width="form"
        header={<PageHeader title={t("signOut2")} lead={t("youAreSignedInAsName", { name: viewer.name })} />}
      >
        <SignOutForm action={signOutAction} />
      </Page>
    </SiteFrame>
  );
}
