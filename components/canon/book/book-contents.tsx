"use client";

import { useEffect, useState } from "react";
import { Check } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { Given } from "@/components/viewer/given";
import type { AnswerOrQuestion } from "@/components/viewer/question";
import { type BookPart, chapterPath } from "@/lib/canon/book/book";
import type { BookProgress } from "@/lib/canon/book/read-place";
import { bookToolsMessages } from "@/lib/language/subjects/book-tools";
import styles from "./book-contents.module.css";
import { localProgress } from "./local-progress";
import type { ViewerOfBook } from "./viewer-of-book";

/** A part as its contents name it. */
export type ListedPart = {
  readonly title: string;
  readonly chapters: readonly Pick<BookPart["chapters"][number], "number" | "slug" | "title">[];
};

type ContentsProps = { worldSlug: string; parts: readonly ListedPart[] };

const NOTHING: BookProgress = { last: null, finished: [] };

/** The contents of a book, the way back to where one stopped, and what one has read: of an account, or else of this browser. */
export function BookContents({ viewer, ...contents }: ContentsProps & { viewer: AnswerOrQuestion<ViewerOfBook> }) {
  return (
    <Given answer={viewer} room={<Contents {...contents} progress={NOTHING} />}>
      {(answer) => (answer?.signedIn ? <Contents {...contents} progress={answer} /> : <LocalContents {...contents} />)}
    </Given>
  );
}

function LocalContents(contents: ContentsProps) {
  const [progress, setProgress] = useState(NOTHING);
  useEffect(() => setProgress(localProgress(contents.worldSlug)), [contents.worldSlug]);
  return <Contents {...contents} progress={progress} />;
}

function Contents({ worldSlug, parts, progress }: ContentsProps & { progress: BookProgress }) {
  const t = bookToolsMessages();
  const all = parts.flatMap(({ chapters }) => chapters);
  const finished = new Set(progress.finished);
  const read = all.filter(({ slug }) => finished.has(slug)).length;
  return (
    <>
      <div className={styles.begin}>
        <Begin worldSlug={worldSlug} chapters={all} progress={progress} />
        <p className={styles.read} role="status">
          {read > 0 && t("readOfCount", { read, count: all.length })}
        </p>
      </div>
      <nav aria-label={t("contents")} className={styles.contents}>
        {parts.map(({ title, chapters }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a page stay where they are
          <section key={index}>
            {title !== "" && (
              <h2 className={styles.part} dir="auto">
                {title}
              </h2>
            )}
            <ol className={styles.chapters}>
              {chapters.map(({ number, slug, title: name }) => (
                <li key={slug} value={number}>
                  <span className={styles.number} aria-hidden="true">
                    {number}
                  </span>
                  <RouteLink href={chapterPath(worldSlug, slug)} dir="auto">
                    {name}
                  </RouteLink>
                  {finished.has(slug) && (
                    <span className={styles.done}>
                      <Check aria-hidden="true" />
                      <VisuallyHidden>{t("read")}</VisuallyHidden>
                    </span>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </nav>
    </>
  );
}

type BeginProps = { worldSlug: string; chapters: ListedPart["chapters"]; progress: BookProgress };

function Begin({ worldSlug, chapters, progress: { last, finished } }: BeginProps) {
  const t = bookToolsMessages();
  const [first] = chapters;
  const at = chapters.findIndex(({ slug }) => slug === last?.chapter);
  const stopped = chapters[at];
  if (!first) return null;
  if (!last || !stopped) return <Way href={chapterPath(worldSlug, first.slug)} words={t("beginReading")} />;
  const next = chapters[at + 1];
  // Whoever came to the end of a chapter goes on with the next one.
  if (next && finished.includes(stopped.slug) && !finished.includes(next.slug))
    return <Way href={chapterPath(worldSlug, next.slug)} words={t("continueWithTitle", { title: next.title })} />;
  const place = last.block === null ? "" : `#b-${last.block}`;
  return <Way href={`${chapterPath(worldSlug, stopped.slug)}${place}`} words={t("continueWithTitle", stopped)} />;
}

function Way({ href, words }: { href: string; words: string }) {
  return (
    <LinkButton href={href} variant="primary">
      {words}
    </LinkButton>
  );
}
