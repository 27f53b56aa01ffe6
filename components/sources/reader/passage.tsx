import { clsx } from "clsx";
import { QuestionChip } from "@/components/sources/questions/question-chip";
import { placeIn } from "@/components/sources/reader-href";
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
  const { id, kind, text, marks, address } = passage;
  const claims = context.citing.get(id) ?? [];
  const question = context.asked.get(id);
  const Words = kind === "heading" ? "h3" : "p";
  return (
    <Box
      id={`p-${id}`}
      className={clsx(styles.passage, kind === "caption" && styles.caption, kind === "listItem" && styles.item)}
    >
      {spoiler !== null && <p className={styles.spoiler}>{spoiler === "" ? "Spoiler" : `Spoiler: ${spoiler}`}</p>}
      <Words className={styles.text}>
        <span data-words={id}>
          <PassageText text={text} marks={marks} address={address} />
        </span>{" "}
        <a
          href={passagePath(context.worldSlug, context.sourceId, id)}
          className={styles.permalink}
          data-permalink={`p-${id}`}
          aria-label="Link to this passage"
          title="Link to this passage"
        >
          ¶
        </a>
        <button
          type="button"
          className={styles.send}
          data-send={id}
          aria-label="Send words of this passage to an article"
          title="Send words of this passage to an article"
        >
          +
        </button>
      </Words>
      {(claims.length > 0 || question) && (
        <div className={styles.cited}>
          {claims.length > 0 && <CitedBy claims={claims} worldSlug={context.worldSlug} />}
          {question && <QuestionChip worldSlug={context.worldSlug} question={question} place={placeIn(context)} />}
        </div>
      )}
    </Box>
  );
}
