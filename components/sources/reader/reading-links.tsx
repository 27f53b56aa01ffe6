import { type ReaderPlace, readerHref } from "@/components/sources/reader-href";
import { BookOpenText, CircleHelp, MessagesSquare } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { ReaderMode } from "@/lib/sources/reader/reader-mode";
import styles from "./reading-links.module.css";

type ReadingLinksProps = {
  place: Pick<ReaderPlace, "base" | "version">;
  mode: ReaderMode | "author";
  /** How many posts tell the story, and how many questions are open. */
  counts: { readonly story: number; readonly open: number };
};

/** The ways of reading a thread. */
export function ReadingLinks({ place, mode, counts }: ReadingLinksProps) {
  const t = sourcesMessages();
  const ways = [
    { key: "all", label: t("allPosts"), icon: <MessagesSquare aria-hidden="true" />, count: null },
    { key: "story", label: t("theStory"), icon: <BookOpenText aria-hidden="true" />, count: counts.story },
    { key: "questions", label: t("openQuestions"), icon: <CircleHelp aria-hidden="true" />, count: counts.open },
  ] as const;
  return (
    <nav className={styles.ways} aria-label={t("readingMode")}>
      {ways.map(({ key, label, icon, count }) => (
        <RouteLink
          key={key}
          href={readerHref({ ...place, mode: key })}
          className={styles.way}
          aria-current={key === mode ? "page" : undefined}
        >
          {icon}
          {label}
          {count !== null && <span className={styles.count}>{count}</span>}
        </RouteLink>
      ))}
    </nav>
  );
}
