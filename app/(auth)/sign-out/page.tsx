import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SiteFrame } from "@/app/site-frame";
import { SignOutForm } from "@/components/auth/sign-out-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { currentViewer } from "@/lib/auth/session-actor";
import { signOutAction } from "./actions";

export const metadata: Metadata = { title: "Sign out" };

/** Asks, so that a link from elsewhere cannot sign anybody out. */
export default async function SignOut() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/");
  return (
    <SiteFrame>
      <Page
        width="form"
        header={<PageHeader title="Sign out?" lead={`You are signed in as ${viewer.name}. Your drafts are kept.`} />}
      >
        <SignOutForm action={signOutAction} />
      </Page>
    </SiteFrame>
  );
}
