import { DocumentView } from "@/components/articles/page/document-view";
import { numberedClaims } from "@/components/articles/page/numbered-claim";
import { articlePath } from "@/lib/articles/article";
import { type Book, type BookChapter, chapterPath, chaptersOf } from "@/lib/canon/book/book";
import type { ChapterText } from "@/lib/canon/book/read-chapter";
import { sourcedClaims } from "@/lib/canon/book/sources";
import { bookMessages } from "@/lib/language/subjects/book";
import { ChapterSources } from "./chapter-sources";
import styles from "./chapter-view.module.css";

type ChapterViewProps = {
  worldSlug: string;
  book: Book;
  chapter: BookChapter;
  text: ChapterText;
  /** All chapters stand on the page: links lead within it. */
  whole?: boolean;
};

/** The text of a chapter, and at its end its notes, its sources and what is left out. */
export function ChapterView({ worldSlug, book, chapter, text, whole = false }: ChapterViewProps) {
  const t = bookMessages();
  const prefix = whole ? wholePrefix(chapter) : "";
  const chapters = new Map(chaptersOf(book).map((each) => [each.slug, each]));
  const href = (slug: string, block?: string): string => {
    const place = block === undefined ? "" : `#b-${block}`;
    const other = chapters.get(slug);
    if (!other) return `${articlePath(worldSlug, slug)}${place}`;
    if (!whole) return `${chapterPath(worldSlug, slug)}${place}`;
    return block === undefined ? `#${chapterId(other)}` : `#${wholePrefix(other)}b-${block}`;
  };
  const claims = sourcedClaims(text.claims);
  const { files, targets, sections, fields } = text;
  const numbered = numberedClaims(claims);
  const context = { worldSlug, targets, sections, files, fields, claims: numbered, book: { prefix, href } };
  return (
    <div lang={book.language} className={styles.chapter}>
      <div data-chapter-text="">
        <DocumentView doc={text.doc} context={context} />
      </div>
      <ChapterSources worldSlug={worldSlug} claims={claims} prefix={prefix} />
      {text.left > 0 && <p className={styles.left}>{t("leftOutSentences", { count: text.left })}</p>}
    </div>
  );
}

/** The id of a chapter on the page that has all of them. */
export function chapterId({ number }: Pick<BookChapter, "number">): string {
  return `chapter-${number}`;
}

function wholePrefix({ number }: Pick<BookChapter, "number">): string {
  return `c${number}-`;
}
