import styles from "@/components/proposals/queue-filter.module.css";
import { RouteLink } from "@/components/ui/route-link";

const VIEWS = [
  { words: "Everything", query: "" },
  { words: "Unreviewed", query: "unapproved=true", hint: "Revisions that nobody has approved yet" },
  { words: "Large removals", query: "large=true", hint: "More than half of an article’s text was removed" },
  { words: "Claims and sources", query: "touched=citation" },
  { words: "Decisions", query: "kind=decision" },
  { words: "Proposals", query: "kind=proposal" },
  { words: "Imports", query: "kind=import" },
] as const;

/** The ways to look at changes that are asked for most. `query` is how the page is asked now. */
export function ChangesViews({ path, query }: { path: string; query: string }) {
  return (
    <nav className={styles.views} aria-label="Which changes">
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
