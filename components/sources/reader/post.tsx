import { placeIn, postHref } from "@/components/sources/reader-href";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { FullPost } from "@/lib/sources/reader/read";
import { type KindOfPost, threadmarkOf } from "@/lib/sources/reader/reader-mode";
import styles from "./post.module.css";
import { postContent } from "./post-content";
import { PostKind } from "./post-kind";
import { PostParts } from "./post-parts";
import type { ReaderContext } from "./reader-context";

type PostProps = {
  post: FullPost;
  /** Whether its author began the thread: what that person writes weighs more. */
  byStarter: boolean;
  context: ReaderContext;
};

/** One post of a thread: who writes, what it is, its words, and the posts that take it up. */
export function Post({ post, byStarter, context }: PostProps) {
  const t = sourcesMessages();
  const { number, author, content, quotedBy, passages, cited, postedAt, externalId } = post;
  const anchor = `post-${number}`;
  const title = post.tier === "discussion" ? post.threadmark : threadmarkOf(post);
  return (
    <article id={anchor} className={styles.post} aria-labelledby={`${anchor}-by`}>
      <div className={styles.head}>
        <h2 id={`${anchor}-by`} className={styles.author}>
          <VisuallyHidden>{t("postNumberBy", { number })} </VisuallyHidden>
          {author}
        </h2>
        {postedAt && <DateTime value={postedAt} to="minute" />}
        {byStarter && <span className={styles.starter}>{t("authorOfTheThread")}</span>}
        <PostKind worldSlug={context.worldSlug} sourceId={context.sourceId} post={kindOf(post)} />
        {cited > 0 && (
          <span className={styles.use}>
            {t("citedOfPassages", { cited, passages })} {passages === 1 ? t("passage") : t("passages")} {t("cited")}
          </span>
        )}
        {externalId !== null && <span className={styles.external}>{t("noExternalidInTheForum", { externalId })}</span>}
        <a
          href={postHref(context, number)}
          className={styles.number}
          data-permalink={anchor}
          title={t("linkToThisPost")}
          aria-label={t("linkToPostNumber", { number })}
        >
          {t("postNumber", { number })}
        </a>
      </div>
      {title !== null && post.tier !== "discussion" && <p className={styles.threadmark}>{title}</p>}
      {content.length === 0 ? (
        <p className={styles.none}>{t("thisPostHasNoText")}</p>
      ) : (
        <PostParts parts={postContent(content)} context={context} />
      )}
      <PostTies post={number} quotedBy={quotedBy} context={context} />
    </article>
  );
}

/** What the sheet behind a post's kind needs of it. */
function kindOf({ id, number, tier, said, proposed, threadmark, labelled }: FullPost): KindOfPost {
  return { id, number, tier, said, proposed, threadmark, labelled };
}

type TiesProps = { post: number; quotedBy: FullPost["quotedBy"]; context: ReaderContext };

/** The questions that a post answers, and the posts that quote it. */
export function PostTies({ post, quotedBy, context }: TiesProps) {
  const t = sourcesMessages();
  const answers = context.answered.get(post) ?? [];
  if (answers.length === 0 && quotedBy.length === 0) return null;
  return (
    <div className={styles.ties}>
      {answers.length > 0 && (
        <p>
          {t("answers")}{" "}
          {answers.map(({ passage, author, post: asking }, index) => (
            <span key={passage}>
              {index > 0 && ", "}
              <PostLink post={asking} words={t("authorPostAsking", { author, asking })} context={context} />
            </span>
          ))}
        </p>
      )}
      {quotedBy.length > 0 && (
        <p>
          {t("quotedBy")}{" "}
          {quotedBy.map(({ post: quoting, author }, index) => (
            <span key={quoting}>
              {index > 0 && ", "}
              <PostLink post={quoting} words={t("authorPostQuoting", { author, quoting })} context={context} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** The way to another post; within the page an ordinary link, so that the browser marks it. */
function PostLink({ post, words, context }: { post: number; words: string; context: ReaderContext }) {
  return context.here.has(post) ? (
    <a href={`#post-${post}`}>{words}</a>
  ) : (
    <RouteLink href={postHref(placeIn(context), post)}>{words}</RouteLink>
  );
}
