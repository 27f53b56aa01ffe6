import type { ReactNode } from "react";
import { CornerUpLeft } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
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
  const t = talkToolsMessages();
  const { quote, now } = discussion;
  return (
    <div className={styles.subject}>
      {quote !== "" && (
        <blockquote className={styles.quote} dir="auto">
          {quote}
        </blockquote>
      )}
      {now?.state === "changed" && <p className={styles.now}>{t.rich("itNowSaysQ", { q: () => <q>{now.text}</q> })}</p>}
      <p className={styles.now}>
        <Where worldSlug={worldSlug} discussion={discussion} />
      </p>
    </div>
  );
}

function Where({ worldSlug, discussion }: DiscussionSubjectProps) {
  const t = talkToolsMessages();
  const { subject, article, source, claim, passage, revision, now } = discussion;
  if (passage !== null && source) {
    return now?.state === "gone" ? (
      t("thisPassageIsNotInThe", { title: source.title })
    ) : (
      <SeeIt href={passagePath(worldSlug, source.id, passage)}>{t("seeItInTitle", { title: source.title })}</SeeIt>
    );
  }
  if (!article) return null;
  const path = articlePath(worldSlug, article.slug);
  const change = (number: number) => `${path}/compare?from=${number - 1}&to=${number}`;
  if (now?.state === "gone") {
    return now.removedIn === null ? null : (
      <>
        {t("theseWordsWere")}{" "}
        <RouteLink href={change(now.removedIn)}>
          {t("removedInRevisionRemovedin", { removedIn: now.removedIn })}
        </RouteLink>{" "}
        {t("ofTitle", { title: article.title })}
      </>
    );
  }
  if (subject === "revision" && revision !== null) {
    return revision > 1 ? (
      <SeeIt href={change(revision)}>{t("seeWhatRevisionRevisionChanged", { revision })}</SeeIt>
    ) : (
      <SeeIt href={`${path}/history/1`}>{t("seeRevision1")}</SeeIt>
    );
  }
  if (!now) return <SeeIt href={path}>{t("readTitle", { title: article.title })}</SeeIt>;
  return (
    <SeeIt href={claim === null ? `${path}#b-${now.block}` : `${path}#claim-${claim}`}>{t("seeItInTheText")}</SeeIt>
  );
}

function SeeIt({ href, children }: { href: string; children: ReactNode }) {
  return (
    <RouteLink href={href} className={styles.see}>
      <CornerUpLeft aria-hidden="true" />
      {children}
    </RouteLink>
  );
}
