import type { ReactNode } from "react";
import { CornerUpLeft } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { passagePath } from "@/lib/sources/source";
import type { FullDiscussion } from "@/lib/talk/discussion";
import styles from "./talk.module.css";

type DiscussionSubjectProps = {
  worldSlug: string;
  discussion: Pick<
    FullDiscussion,
    "subject" | "article" | "source" | "claim" | "passage" | "revision" | "quote" | "now"
  >;
};

/** What a discussion is about: the words as they stood then, where they are by now, and the way there. */
export function DiscussionSubject({ worldSlug, discussion }: DiscussionSubjectProps) {
  const { quote, now } = discussion;
  return (
    <div className={styles.subject}>
      {quote !== "" && (
        <blockquote className={styles.quote} dir="auto">
          {quote}
        </blockquote>
      )}
      {now?.state === "changed" && (
        <p className={styles.now}>
          It now says: <q>{now.text}</q>
        </p>
      )}
      <p className={styles.now}>
        <Where worldSlug={worldSlug} discussion={discussion} />
      </p>
    </div>
  );
}

function Where({ worldSlug, discussion }: DiscussionSubjectProps) {
  const { subject, article, source, claim, passage, revision, now } = discussion;
  if (passage !== null && source) {
    return now?.state === "gone" ? (
      <>This passage is not in the newest version of “{source.title}”.</>
    ) : (
      <SeeIt href={passagePath(worldSlug, source.id, passage)}>See it in “{source.title}”</SeeIt>
    );
  }
  if (!article) return null;
  const path = articlePath(worldSlug, article.slug);
  const change = (number: number) => `${path}/compare?from=${number - 1}&to=${number}`;
  if (now?.state === "gone") {
    return now.removedIn === null ? null : (
      <>
        These words were <RouteLink href={change(now.removedIn)}>removed in revision {now.removedIn}</RouteLink> of “
        {article.title}”.
      </>
    );
  }
  if (subject === "revision" && revision !== null) {
    return revision > 1 ? (
      <SeeIt href={change(revision)}>See what revision {revision} changed</SeeIt>
    ) : (
      <SeeIt href={`${path}/history/1`}>See revision 1</SeeIt>
    );
  }
  if (!now) return <SeeIt href={path}>Read “{article.title}”</SeeIt>;
  return <SeeIt href={claim === null ? `${path}#b-${now.block}` : `${path}#claim-${claim}`}>See it in the text</SeeIt>;
}

function SeeIt({ href, children }: { href: string; children: ReactNode }) {
  return (
    <RouteLink href={href} className={styles.see}>
      <CornerUpLeft aria-hidden="true" />
      {children}
    </RouteLink>
  );
}
