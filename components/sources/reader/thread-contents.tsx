import { postHref, type ReaderPlace, readerHref } from "@/components/sources/reader-href";
import { RouteLink } from "@/components/ui/route-link";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { ContentsEntry } from "@/lib/sources/reader/read";
import styles from "./thread-contents.module.css";

type ThreadContentsProps = {
  place: Pick<ReaderPlace, "base" | "version">;
  entries: readonly ContentsEntry[];
  /** Whether the story is read alone: then the contents lead to its pages. */
  inStory: boolean;
  starter: string | undefined;
};

/** The contents of a thread: the parts of its story, by title where they have one, else by how they begin. */
export function ThreadContents({ place, entries, inStory, starter }: ThreadContentsProps) {
  const t = sourcesMessages();
  if (entries.length === 0) return null;
  return (
    <details className={styles.contents} open={inStory}>
      <summary className={styles.summary}>
        {t("contents")} {t("entriesPart", { entries: entries.length })}
      </summary>
      <nav aria-label={t("contentsOfTheThread")}>
        <ol className={styles.list}>
          {entries.map(({ post, title, opening, author, page }) => {
            const anchor = `post-${post}`;
            const href =
              inStory && page !== null ? readerHref({ ...place, mode: "story", page, anchor }) : postHref(place, post);
            return (
              <li key={post}>
                <RouteLink href={href} className={title === null ? styles.opening : styles.title}>
                  {title ?? (opening || t("noText"))}
                </RouteLink>
                <span className={styles.post}>
                  {author === starter ? "" : `${author}, `}
                  {t("postPost", { post })}
                </span>
              </li>
            );
          })}
        </ol>
      </nav>
    </details>
  );
}
