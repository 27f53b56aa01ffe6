import { clsx } from "clsx";
import { QuestionChip } from "@/components/sources/questions/question-chip";
import { placeIn } from "@/components/sources/reader-href";
import { CornerUpLeft } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { FollowedClaim } from "@/lib/evidence/claims/read-followed";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { type PassageView, passagePath } from "@/lib/sources/source";
import { CitedBy } from "./cited-by";
import styles from "./passage.module.css";
import { PassageText } from "./passage-text";
import type { ReaderContext } from "./reader-context";

type PassageProps = {
  passage: PassageView;
  context: ReaderContext;
  as?: "div" | "li";
  /** The title of a spoiler that begins with this passage, "" where that has none. */
  spoiler?: string | null;
};

/** A passage in its place: its words, the way to link to it, and in the margin what cites it. */
export function Passage({ passage, context, as: Box = "div", spoiler = null }: PassageProps) {
  const t = sourcesMessages();
  const { id, kind, text, marks, address } = passage;
  const claims = context.citing.get(id) ?? [];
  const question = context.asked.get(id);
  const lit = context.followed?.words.get(id);
  const Words = kind === "heading" ? "h3" : "p";
  return (
    <Box
      id={`p-${id}`}
      className={clsx(styles.passage, kind === "caption" && styles.caption, kind === "listItem" && styles.item)}
    >
      {spoiler !== null && (
        <p className={styles.spoiler}>{spoiler === "" ? t("spoiler") : t("spoilerSpoiler", { spoiler })}</p>
      )}
      <Words className={styles.text}>
        <span data-words={id}>
          <PassageText text={text} marks={marks} address={address} lit={lit ?? []} />
        </span>{" "}
        <a
          href={passagePath(context.worldSlug, context.sourceId, id)}
          className={styles.permalink}
          data-permalink={`p-${id}`}
          aria-label={t("linkToThisPassage")}
          title={t("linkToThisPassage")}
        >
          ¶
        </a>
        <button
          type="button"
          className={styles.send}
          data-send={id}
          aria-label={t("citeWordsOfThisPassageIn")}
          title={t("citeWordsOfThisPassageIn")}
        >
          +
        </button>
      </Words>
      {(claims.length > 0 || question) && (
        <div className={styles.cited}>
          {lit && context.followed && <BackToClaim {...context.followed} worldSlug={context.worldSlug} />}
          {claims.length > 0 && <CitedBy claims={claims} worldSlug={context.worldSlug} />}
          {question && <QuestionChip worldSlug={context.worldSlug} question={question} place={placeIn(context)} />}
        </div>
      )}
    </Box>
  );
}

/** From the words that a claim quotes back to where the claim stands. */
function BackToClaim({ id, article, worldSlug }: FollowedClaim & { worldSlug: string }) {
  const t = sourcesMessages();
  return (
    <RouteLink href={`${articlePath(worldSlug, article.slug)}#claim-${id}`} className={styles.back}>
      <CornerUpLeft aria-hidden="true" />
      {t("backToTheClaimInTitle", { title: article.title })}
    </RouteLink>
  );
}
