import { postHref } from "@/components/sources/reader-href";
import { RouteLink } from "@/components/ui/route-link";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { Quoted } from "@/lib/sources/passage";
import { Passage } from "./passage";
import styles from "./post.module.css";
import type { PostPart } from "./post-content";
import type { ReaderContext } from "./reader-context";

/** What stands in a post: passages, and quotations with what stands in them. */
export function PostParts({ parts, context }: { parts: readonly PostPart[]; context: ReaderContext }) {
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
      <PostParts parts={part.parts} context={context} />
    </blockquote>
  );
}

/** Whom a quotation quotes, as the way to the quoted post; within the page an ordinary link, so that the browser marks it. */
function QuotedFrom({ quotes, context }: { quotes: Quoted | null; context: ReaderContext }) {
  const t = sourcesMessages();
  if (quotes === null) return t("quotation");
  if (quotes.post === null)
    return (
      <span title={t("noEarlierPostContainsTheseWords")}>{t("authorPostNotFound", { author: quotes.author })}</span>
    );
  const words = t("authorPostPost", { author: quotes.author, post: quotes.post });
  return context.here.has(quotes.post) ? (
    <a href={`#post-${quotes.post}`}>{words}</a>
  ) : (
    <RouteLink href={postHref(context, quotes.post)}>{words}</RouteLink>
  );
}

function firstPassage(part: PostPart): string {
  if (part.type === "passage") return part.passage.id;
  const [first] = part.parts;
  return first ? `q-${firstPassage(first)}` : "q";
}
