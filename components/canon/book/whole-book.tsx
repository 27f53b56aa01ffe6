import type { Book } from "@/lib/canon/book/book";
import type { ChapterText } from "@/lib/canon/book/read-chapter";
import { bookMessages } from "@/lib/language/subjects/book";
import { ChapterView, chapterId } from "./chapter-view";
import styles from "./whole-book.module.css";

type WholeBookProps = {
  world: { readonly slug: string; readonly title: string };
  book: Book;
  /** The texts of all chapters by their numbers. */
  texts: ReadonlyMap<number, ChapterText>;
};

/** A book on one page: a title page, the contents and all chapters. On paper each begins on a page of its own. */
export function WholeBook({ world, book, texts }: WholeBookProps) {
  const t = bookMessages();
  return (
    <article lang={book.language} className={styles.book} aria-label={book.title}>
      <header className={styles.title}>
        <h1 dir="auto">{book.title}</h1>
        {book.byline !== "" && <p className={styles.byline}>{book.byline}</p>}
        <p>{world.title}</p>
      </header>
      <section className={styles.contents} aria-labelledby="contents-of-book">
        <h2 id="contents-of-book">{t("contents")}</h2>
        {book.parts.map(({ title, chapters }) => (
          <div key={chapters[0]?.slug}>
            {title !== "" && <p className={styles.part}>{title}</p>}
            <ol>
              {chapters.map((chapter) => (
                <li key={chapter.slug} value={chapter.number}>
                  <a href={`#${chapterId(chapter)}`}>{chapter.title}</a>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </section>
      {book.parts.map(({ title, chapters }) =>
        chapters.map((chapter, index) => {
          const text = texts.get(chapter.number);
          return (
            <section key={chapter.slug} className={styles.chapter} aria-labelledby={chapterId(chapter)}>
              {index === 0 && title !== "" && <p className={styles.partAbove}>{title}</p>}
              <h2 id={chapterId(chapter)} className={styles.name} dir="auto">
                {chapter.title}
              </h2>
              {text && <ChapterView worldSlug={world.slug} book={book} chapter={chapter} text={text} whole />}
            </section>
          );
        }),
      )}
    </article>
  );
}
