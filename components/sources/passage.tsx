import { clsx } from "clsx";
import { CitedBy } from "@/components/sources/cited-by";
import type { ReaderContext } from "@/components/sources/reader-context";
import { type PassageView, passagePath } from "@/lib/sources/source";
import styles from "./passage.module.css";
import { PassageText } from "./passage-text";

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
  const Words = kind === "heading" ? "h3" : "p";
  return (
    <Box
      id={`p-${id}`}
      className={clsx(styles.passage, kind === "caption" && styles.caption, kind === "listItem" && styles.item)}
    >
      {spoiler !== null && <p className={styles.spoiler}>{spoiler === "" ? "Spoiler" : `Spoiler: ${spoiler}`}</p>}
      <Words className={styles.text}>
        <PassageText text={text} marks={marks} address={address} />{" "}
        <a
          href={passagePath(context.worldSlug, context.sourceId, id)}
          className={styles.permalink}
          data-permalink={`p-${id}`}
          aria-label="Link to this passage"
          title="Link to this passage"
        >
          ¶
        </a>
      </Words>
      {claims.length > 0 && (
        <div className={styles.cited}>
          <CitedBy claims={claims} worldSlug={context.worldSlug} />
        </div>
      )}
    </Box>
  );
}
