import { postHref } from "@/components/sources/reader-href";
import { DateTime } from "@/components/ui/date-time";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { FullPost } from "@/lib/sources/reader/read";
import { threadmarkOf } from "@/lib/sources/reader/reader-mode";
import { postContent } from "./post-content";
import { PostParts } from "./post-parts";
import type { ReaderContext } from "./reader-context";
import styles from "./story-part.module.css";

type StoryPartProps = { post: FullPost; starter: string | undefined; context: ReaderContext };

/** One part of a story read alone: its title, its words, and quietly where it stands in the thread. */
export function StoryPart({ post, starter, context }: StoryPartProps) {
  const t = sourcesMessages();
  const anchor = `post-${post.number}`;
  const title = threadmarkOf(post);
  const [first] = post.content;
  // A title that the post gives itself stands in its text: as the heading it would stand there twice.
  const repeats = first !== undefined && title !== null && first.depth === 0 && first.text.trim() === title;
  const content = repeats ? post.content.slice(1) : post.content;
  return (
    <article id={anchor} className={styles.part} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`} className={title === null ? styles.untitled : styles.title}>
        {title ?? t("postNumber", { number: post.number })}
      </h2>
      {post.author !== starter && <p className={styles.by}>{t("byAuthor", { author: post.author })}</p>}
      <PostParts parts={postContent(content)} context={context} />
      <p className={styles.place}>
        {post.postedAt && (
          <>
            <DateTime value={post.postedAt} />
            {", "}
          </>
        )}
        <a href={postHref(context, post.number)} aria-label={t("postNumberAmongAllPosts", { number: post.number })}>
          {t("postNumberAmongAllPosts", { number: post.number })}
        </a>
      </p>
    </article>
  );
}
