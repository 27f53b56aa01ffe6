import type { Metadata } from "next";
import { NoticePage } from "@/components/shell/notice-page";
import { LinkButton } from "@/components/ui/link-button";
import { SiteFrame } from "./site-frame";

export const metadata: Metadata = { title: "Nothing here", robots: { index: false } };

/** For what is not there and for what the reader may not see: the same words, so that nothing is given away. */
export default function NotFound() {
  return (
    <SiteFrame>
      {/* Where the metadata of a page is what was not found, Next writes no title at all. */}
      <title>Nothing here · Canonry</title>
      <NoticePage
        kicker="Nothing here"
        title="There is nothing at this address, or you don’t have access to it"
        actions={
          <>
            <LinkButton href="/" variant="primary">
              All worlds
            </LinkButton>
            <LinkButton href="/sign-in">Sign in</LinkButton>
          </>
        }
      >
        <p>
          If you typed the address, check it. If it leads to a private world, sign in as a member, or ask its owner for
          an invitation.
        </p>
      </NoticePage>
    </SiteFrame>
  );
}
