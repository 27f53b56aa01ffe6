import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";

/** For an address that no page has; where a page finds nothing, Next leaves the metadata out, and the element below steps in. */
export const metadata: Metadata = { title: "Nothing here" };

/** The same for what is not there and for what the reader may not see, so that nobody learns which. */
export default function NotFound() {
  return (
    <SiteFrame>
      <title>Nothing here · Canonry</title>
      <Page
        width="form"
        header={
          <PageHeader title="There is nothing here" lead="Or it is private, and you are not known as a member." />
        }
      >
        <div className={styles.form}>
          <p>Look for a slip in the address. What is private shows itself to its members when they sign in.</p>
          <div className={styles.acts}>
            <LinkButton href="/" variant="primary">
              Go to the start page
            </LinkButton>
            <LinkButton href="/sign-in">Sign in</LinkButton>
          </div>
        </div>
      </Page>
    </SiteFrame>
  );
}
