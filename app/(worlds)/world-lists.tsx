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
import { frontMessages } from "@/lib/language/subjects/front";
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
  const t = frontMessages();
  const [viewer, query] = [await currentViewer(), await queryOf(asked, shape)];
  const own = viewer ? await worldsOfMember(db, viewer) : [];
  return (
    <>
      <ReceivedInvitations className={styles.section} />
      {own.length > 0 && (
        <section className={styles.section} aria-labelledby="own">
          <div className={styles.head}>
            <h2 id="own">{t("yourWorlds")}</h2>
            <LinkButton href="/worlds/new">{t("createAWorld")}</LinkButton>
          </div>
          <WorldCards worlds={own.slice(0, OWN)} />
          {own.length > OWN && (
            <p className={styles.acts}>
              <RouteLink href="/worlds">{t("allLengthYourWorlds", { length: own.length })}</RouteLink>
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
  const t = frontMessages();
  const { q: words } = query;
  const count = await countPublicWorlds(db, viewer, words);
  const last = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(query.page, last);
  const worlds = await publicWorlds(db, viewer, words, { skip: (page - 1) * PAGE, limit: PAGE });
  return (
    <>
      <div className={styles.head}>
        <h2 id="worlds">{hasOwn ? t("otherPublicWorlds") : t("worlds")}</h2>
        {(words !== "" || count >= SEARCHED) && (
          <SearchBox
            key={words}
            action="/"
            label={t("searchWorldsByTitle")}
            placeholder={t("searchByTitle")}
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
      <PageNumbers label={t("worlds")} page={page} last={last} hrefOf={(number) => address(words, number)} />
    </>
  );
}

function address(words: string, page: number): string {
  const query = new URLSearchParams({ ...(words ? { q: words } : {}), ...(page > 1 ? { page: String(page) } : {}) });
  return `/${query.size > 0 ? `?${query}` : ""}#worlds`;
}

type Counted = { readonly count: number; readonly page: number; readonly last: number; readonly words: string };

function countLabel({ count, page, last, words }: Counted): string {
  const t = frontMessages();
  const found = t("countWorlds", { count });
  return `${found}${words ? t("withWordsInTheTitle", { words }) : ""}${last > 1 ? t("pagePageOfLast", { page, last }) : ""}`;
}

function NoWorlds({ words, signedIn, hasOwn }: { words: string; signedIn: boolean; hasOwn: boolean }) {
  const t = frontMessages();
  if (words) {
    return (
      <EmptyState
        level={3}
        title={t("noPublicWorldHasWordsIn", { words })}
        hint={t("tryFewerWordsOrPartOf")}
        actions={<LinkButton href="/">{t("showAllWorlds")}</LinkButton>}
      />
    );
  }
  if (hasOwn) return <p className={styles.count}>{t("thereAreNoOtherPublicWorlds")}</p>;
  const way = signedIn ? t("make") : t("signUpMake");
  return <EmptyState level={3} title={t("noWorldsYet")} hint={t("wayTheFirstOneAndImport", { way })} />;
}

function WaysIn({ signedIn }: { signedIn: boolean }) {
  const t = frontMessages();
  return (
    <p className={styles.acts}>
      {signedIn ? (
        <LinkButton href="/worlds/new" variant="primary">
          {t("createAWorld")}
        </LinkButton>
      ) : (
        <>
          <LinkButton href="/sign-up" variant="primary">
            {t("signUp")}
          </LinkButton>
          <span>
            {t.rich("orLinkToWriteYouCan", { link: (words) => <RouteLink href="/sign-in">{words}</RouteLink> })}
          </span>
        </>
      )}
    </p>
  );
}
