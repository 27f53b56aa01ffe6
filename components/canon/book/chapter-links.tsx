import { RouteLink } from "@/components/ui/route-link";
import { type BookChapter, bookPath, chapterPath } from "@/lib/canon/book/book";
import { bookMessages } from "@/lib/language/subjects/book";
import styles from "./chapter-links.module.css";

type Neighbour = Pick<BookChapter, "slug" | "title"> | null;
type ChapterLinksProps = { worldSlug: string; previous: Neighbour; next: Neighbour };

/** The ways from the end of a chapter: to the one before, to the contents and to the next one. The arrow keys follow them. */
export function ChapterLinks({ worldSlug, previous, next }: ChapterLinksProps) {
  const t = bookMessages();
  return (
    <nav className={styles.turns} aria-label={t("chapters")}>
      {previous ? (
        <RouteLink
          href={chapterPath(worldSlug, previous.slug)}
          rel="prev"
          data-turn="previous"
          aria-keyshortcuts="ArrowLeft"
        >
          <span className="label">{t("previousChapter")}</span>
          <span dir="auto">{previous.title}</span>
        </RouteLink>
      ) : (
        <span />
      )}
      <RouteLink href={bookPath(worldSlug)} className={styles.contents}>
        {t("contents")}
      </RouteLink>
      {next ? (
        <RouteLink
          href={chapterPath(worldSlug, next.slug)}
          rel="next"
          data-turn="next"
          aria-keyshortcuts="ArrowRight"
          className={styles.next}
        >
          <span className="label">{t("nextChapter")}</span>
          <span dir="auto">{next.title}</span>
        </RouteLink>
      ) : (
        <span className={styles.next}>{t("theEnd")}</span>
      )}
    </nav>
  );
}
