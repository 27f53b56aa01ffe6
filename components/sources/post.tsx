import Link from "next/link";
import { Passage } from "@/components/sources/passage";
import { type PostPart, postContent } from "@/components/sources/post-content";
import type { ReaderContext } from "@/components/sources/reader-context";
import { postHref } from "@/components/sources/reader-href";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Quoted } from "@/lib/sources/passage";
import type { FullPost } from "@/lib/sources/read-pages";
import styles from "./post.module.css";

type PostProps = {
  post: FullPost;
  /** Whether its author began the thread: what that person writes weighs more. */
  byStarter: boolean;
  context: ReaderContext;
};

/** One post of a thread. */
export function Post({ post: { number, author, passages }, byStarter, context }: PostProps) {
  const anchor = `post-${number}`;
  return (
    <article id={anchor} className={styles.post} aria-labelledby={`${anchor}-by`}>
      <div className={styles.head}>
        <h2 id={`${anchor}-by`} className={styles.author}>
          <VisuallyHidden>Post {number} by </VisuallyHidden>
          {author}
        </h2>
        {byStarter && <span className={styles.starter}>Author of the thread</span>}
        <a
          href={postHref(context, number)}
          className={styles.number}
          data-permalink={anchor}
          title="Link to this post"
          aria-label={`Link to post ${number}`}
        >
          Post {number}
        </a>
      </div>
      {passages.length === 0 ? (
        <p className={styles.none}>This post has no text.</p>
      ) : (
        <Parts parts={postContent(passages)} context={context} />
      )}
    </article>
  );
}

function Parts({ parts, context }: { parts: readonly PostPart[]; context: ReaderContext }) {
  return parts.map((part) =>
    part.type === "passage" ? (
      <Passage key={part.passage.id} passage={part.passage} context={context} spoiler={part.spoiler} />
    ) : (
      <Quotation key={firstPassage(part)} part={part} context={context} />
    ),
  );
}

function Quotation({ part, context }: { part: Extract<PostPart, { type: "quotation" }>; context: ReaderContext }) {
  return (
    <blockquote className={styles.quotation}>
      <p className={styles.quoted}>
        <QuotedFrom quotes={part.quotes} context={context} />
      </p>
      <Parts parts={part.parts} context={context} />
    </blockquote>
  );
}

/** Whom a quotation quotes, as the way to the quoted post; within the page an ordinary link, so that the browser marks it. */
function QuotedFrom({ quotes, context }: { quotes: Quoted | null; context: ReaderContext }) {
  if (quotes === null) return "Quotation";
  if (quotes.post === null)
    return <span title="No earlier post holds these words">{quotes.author}, post not found</span>;
  const words = `${quotes.author}, post ${quotes.post}`;
  return context.here.has(quotes.post) ? (
    <a href={`#post-${quotes.post}`}>{words}</a>
  ) : (
    <Link href={postHref(context, quotes.post)}>{words}</Link>
  );
}

function firstPassage(part: PostPart): string {
  if (part.type === "passage") return part.passage.id;
  const [first] = part.parts;
  return first ? `q-${firstPassage(first)}` : "q";
}
