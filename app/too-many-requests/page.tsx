import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import { NoticePage } from "@/components/shell/notice-page";
import { LinkButton } from "@/components/ui/link-button";

export const metadata: Metadata = { title: "Too many requests", robots: { index: false } };

/** Where a button leads that was pressed more often than a person can. */
export default function TooManyRequests() {
  return (
    <SiteFrame>
      <NoticePage
        kicker="Too many requests"
        title="That was too much at once"
        actions={<LinkButton href="/">Go to the start page</LinkButton>}
      >
        <p>
          Your account sent more changes than one person makes; the last one was not done. Wait ten seconds, go back and
          try again.
        </p>
      </NoticePage>
    </SiteFrame>
  );
}
