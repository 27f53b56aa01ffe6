import { SiteFrame } from "@/app/site-frame";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** The same for what is not there and for what the reader may not see, so that nobody learns which. */
export default function NotFound() {
  return (
    <SiteFrame>
      <title>Nothing here · Canonry</title>
      <Page width="form">
        <EmptyState
          title="There is nothing here"
          hint="Or it is private: then signing in as one of its members shows it. An address with a slip in it leads here too."
          actions={
            <>
              <LinkButton href="/" variant="primary">
                Go to the start page
              </LinkButton>
              <LinkButton href="/sign-in">Sign in</LinkButton>
            </>
          }
        />
      </Page>
    </SiteFrame>
  );
}
