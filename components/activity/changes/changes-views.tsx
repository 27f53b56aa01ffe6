import styles from "@/components/proposals/queue-filter.module.css";
import { RouteLink } from "@/components/ui/route-link";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { said } from "@/lib/language/translator";

const VIEWS = [
  said(worldsMessages, { words: "everything" }, { query: "" }),
  said(
    worldsMessages,
    { words: "unreviewed", hint: "revisionsThatNobodyHasApprovedYet" },
    { query: "unapproved=true" },
  ),
  said(worldsMessages, { words: "largeRemovals", hint: "moreThanHalfOfAnArticles" }, { query: "large=true" }),
  said(worldsMessages, { words: "claimsAndSources" }, { query: "touched=citation" }),
  said(worldsMessages, { words: "decisions2" }, { query: "kind=decision" }),
  said(worldsMessages, { words: "proposals" }, { query: "kind=proposal" }),
  said(worldsMessages, { words: "imports" }, { query: "kind=import" }),
] as const;

/** The ways to look at changes that are asked for most. `query` is how the page is asked now. */
export function ChangesViews({ path, query }: { path: string; query: string }) {
  const t = worldsMessages();
  return (
    <nav className={styles.views} aria-label={t("whichChanges")}>
      {VIEWS.map((view) => (
        <RouteLink
          key={view.words}
          href={view.query === "" ? path : `${path}?${view.query}`}
          className={styles.view}
          {...("hint" in view && { title: view.hint })}
          aria-current={view.query === query ? "page" : undefined}
        >
          {view.words}
        </RouteLink>
      ))}
    </nav>
  );
}
