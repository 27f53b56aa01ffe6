import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import styles from "@/components/activity/dashboard/landing.module.css";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { RouteLink } from "@/components/ui/route-link";
import { SearchBox } from "@/components/ui/search-box";
import type { Viewer } from "@/lib/auth/actor";
import { currentViewer } from "@/lib/auth/session-actor";
import { pageInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { countPublicWorlds, publicWorlds, worldsOfMember } from "@/lib/worlds/read";
import { ReceivedInvitations } from "./received-invitations";
import { WorldCards } from "./world-cards";

/** Cards of one page: eight rows of three. */
const PAGE = 24;
/** One's own worlds that are shown here; the others are on their own page. */
const OWN = 6;
/** From so many public worlds on there is a box to search them. */
const SEARCHED = 9;
/** The longest search that is looked for. */
const MAX_SEARCH_LENGTH = 120;

const shape = z.object({ q: textInQuery("", MAX_SEARCH_LENGTH), page: pageInQuery() });

/** The worlds that the reader may see: their own, then a page of the public ones. */
export async function WorldLists({ asked }: { asked: SearchParams }) {
  const [viewer, query] = [await currentViewer(), await queryOf(asked, shape)];
  const own = viewer ? await worldsOfMember(db, viewer) : [];
  return (
    <>
      <ReceivedInvitations className={styles.section} />
      {own.length > 0 && (
        <section className={styles.section} aria-labelledby="own">
          <div className={styles.head}>
            <h2 id="own">Your worlds</h2>
            <LinkButton href="/worlds/new">Create a world</LinkButton>
          </div>
          <WorldCards worlds={own.slice(0, OWN)} />
          {own.length > OWN && (
            <p className={styles.acts}>
              <RouteLink href="/worlds">All {own.length} your worlds</RouteLink>
            </p>
          )}
        </section>
      )}
      <section className={styles.section} aria-labelledby="worlds">
        <PublicWorlds viewer={viewer} query={query} hasOwn={own.length > 0} />
        {own.length === 0 && <WaysIn signedIn={viewer !== null} />}
      </section>
    </>
  );
}

type PublicWorldsProps = { viewer: Viewer; query: z.output<typeof shape>; hasOwn: boolean };

async function PublicWorlds({ viewer, query, hasOwn }: PublicWorldsProps) {
  const { q: words } = query;
  const count = await countPublicWorlds(db, viewer, words);
  const last = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(query.page, last);
  const worlds = await publicWorlds(db, viewer, words, { skip: (page - 1) * PAGE, limit: PAGE });
  return (
    <>
      <div className={styles.head}>
        <h2 id="worlds">{hasOwn ? "Other public worlds" : "Worlds"}</h2>
        {(words !== "" || count >= SEARCHED) && (
          <SearchBox
            key={words}
            action="/"
            label="Search worlds by title"
            placeholder="Search by title"
            defaultValue={words}
          />
        )}
      </div>
      {count === 0 ? (
        <NoWorlds words={words} signedIn={viewer !== null} hasOwn={hasOwn} />
      ) : (
        <>
          {(words !== "" || last > 1) && <p className={styles.count}>{countLabel({ count, page, last, words })}</p>}
          <WorldCards worlds={worlds} />
        </>
      )}
      <PageNumbers label="Worlds" page={page} last={last} hrefOf={(number) => address(words, number)} />
    </>
  );
}

function address(words: string, page: number): string {
  const query = new URLSearchParams({ ...(words ? { q: words } : {}), ...(page > 1 ? { page: String(page) } : {}) });
  return `/${query.size > 0 ? `?${query}` : ""}#worlds`;
}

type Counted = { readonly count: number; readonly page: number; readonly last: number; readonly words: string };

function countLabel({ count, page, last, words }: Counted): string {
  const found = count === 1 ? "1 world" : `${count.toLocaleString("en")} worlds`;
  return `${found}${words ? ` with “${words}” in the title` : ""}${last > 1 ? `, page ${page} of ${last}` : ""}`;
}

function NoWorlds({ words, signedIn, hasOwn }: { words: string; signedIn: boolean; hasOwn: boolean }) {
  if (words) {
    return (
      <EmptyState
        level={3}
        title={`No public world has “${words}” in its title`}
        hint="Try fewer words, or part of a word."
        actions={<LinkButton href="/">Show all worlds</LinkButton>}
      />
    );
  }
  if (hasOwn) return <p className={styles.count}>There are no other public worlds here yet.</p>;
  const way = signedIn ? "Make" : "Sign up, make";
  return <EmptyState level={3} title="No worlds yet" hint={`${way} the first one, and import its thread.`} />;
}

function WaysIn({ signedIn }: { signedIn: boolean }) {
  return (
    <p className={styles.acts}>
      {signedIn ? (
        <LinkButton href="/worlds/new" variant="primary">
          Create a world
        </LinkButton>
      ) : (
        <>
          <LinkButton href="/sign-up" variant="primary">
            Sign up
          </LinkButton>
          <span>
            or <RouteLink href="/sign-in">sign in</RouteLink> to write; you can read public worlds without an account.
          </span>
        </>
      )}
    </p>
  );
}
