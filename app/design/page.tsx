import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { WorldNav } from "@/components/shell/world-nav";
import { Avatar } from "@/components/ui/avatar";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { SearchBox } from "@/components/ui/search-box";
import { Forms } from "./forms";
import { Lists } from "./lists";
import { Overlays } from "./overlays";
import { Reading } from "./reading";
import { Tokens } from "./tokens";

export const metadata: Metadata = { title: "Design of this house", robots: { index: false } };

const ROOMS = [
  { href: "/design/home", label: "Home", exact: true },
  { href: "/design", label: "Articles", exact: true },
  { href: "/design/canon", label: "Canon" },
  { href: "/design/sources", label: "Sources" },
  {
    href: "/design/claims",
    label: "Evidence",
    rooms: [
      { href: "/design/claims", label: "Claims" },
      { href: "/design/ledger", label: "Divergence ledger" },
    ],
  },
  { href: "/design/history", label: "History" },
  { href: "/design/proposals", label: "Proposals", count: 3, countLabel: "waiting" },
  { href: "/design/members", label: "Members" },
];

/** The living style page, for who works on Canonry: every token and component, in whatever light the reader has (docs/design.md). */
export default function DesignPage() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <>
      <SiteHeader
        world={<strong>Lake Country</strong>}
        search={<SearchBox action="/design" placeholder="Search this world" />}
        user={<LinkButton href="/design">Sign in</LinkButton>}
      />
      <WorldNav label="Lake Country" items={ROOMS} />
      <Page
        width="wide"
        header={
          <PageHeader
            breadcrumb={[{ label: "Lake Country", href: "/design" }, { label: "Design" }]}
            kicker="Style page"
            title="Design of this house"
            lead="An archive reading room: paper and ink by day, a green lamp by night, and every source within reach."
            actions={<LinkButton href="/design">History</LinkButton>}
            meta={
              <>
                <CanonBadge status="canon" />
                <Avatar name="Mira Quillfeather" size="small" />
                <span>
                  Revision 12 by Mira Quillfeather, <DateTime value="2026-11-03T14:05:00Z" />
                </span>
              </>
            }
          />
        }
      >
        <Reading />
        <Forms />
        <Overlays />
        <Lists />
        <Tokens />
      </Page>
      <SiteFooter links={[{ href: "/design", label: "Design" }]}>A house for things that must agree.</SiteFooter>
    </>
  );
}
