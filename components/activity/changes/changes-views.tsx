import styles from "@/components/proposals/queue-filter.module.css";
import { RouteLink } from "@/components/ui/route-link";
import { worldsMessages } from "@/lib/language/subjects/worlds";

const VIEWS = [
  {
    get words() {
      return worldsMessages()("everything");
    },
    query: "",
  },
  {
    get words() {
      return worldsMessages()("unreviewed");
    },
    query: "unapproved=true",
    get hint() {
      return worldsMessages()("revisionsThatNobodyHasApprovedYet");
    },
  },
  {
    get words() {
      return worldsMessages()("largeRemovals");
    },
    query: "large=true",
    get hint() {
      return worldsMessages()("moreThanHalfOfAnArticles");
    },
  },
  {
    get words() {
      return worldsMessages()("claimsAndSources");
    },
    query: "touched=citation",
  },
  {
    get words() {
      return worldsMessages()("decisions2");
    },
    query: "kind=decision",
  },
  {
    get words() {
      return worldsMessages()("proposals");
    },
    query: "kind=proposal",
  },
  {
    get words() {
      return worldsMessages()("imports");
    },
    query: "kind=import",
  },
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
