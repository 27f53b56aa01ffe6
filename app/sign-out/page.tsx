import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SiteFrame } from "@/app/site-frame";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
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
        header={<PageHeader title="Sign out?" lead={`You are ${viewer.name}. Drafts are kept until you come back.`} />}
      >
        <form action={signOutAction} className={styles.acts}>
          <SubmitButton>Sign out</SubmitButton>
          <LinkButton href="/">Stay</LinkButton>
        </form>
      </Page>
    </SiteFrame>
  );
}
