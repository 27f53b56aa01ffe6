import { Fragment } from "react";
import { PersonLink } from "@/components/worlds/person-link";
import { type CommentBlock, commentBlocks } from "@/lib/talk/comment-text";
import type { CommentView } from "@/lib/talk/discussion";
import styles from "./talk.module.css";

type CommentTextProps = { worldSlug: string; comment: Pick<CommentView, "stored" | "mentions"> };

/** What somebody said: paragraphs, quotations, and the names of those who are mentioned. */
export function CommentText({ worldSlug, comment }: CommentTextProps) {
  return numbered(commentBlocks(comment.stored, comment.mentions)).map(({ number, part: { quoted, lines } }) => {
    const Block = quoted ? "blockquote" : "p";
    return (
      <Block key={number}>
        <Lines worldSlug={worldSlug} lines={lines} />
      </Block>
    );
  });
}

function Lines({ worldSlug, lines }: { worldSlug: string; lines: CommentBlock["lines"] }) {
  return numbered(lines).map(({ number, part }) => (
    <Fragment key={number}>
      {number > 0 && <br />}
      <Line worldSlug={worldSlug} pieces={part} />
    </Fragment>
  ));
}

function Line({ worldSlug, pieces }: { worldSlug: string; pieces: CommentBlock["lines"][number] }) {
  return numbered(pieces).map(({ number, part }) =>
    "text" in part ? (
      part.text
    ) : (
      <span key={number} className={styles.mention}>
        @<PersonLink worldSlug={worldSlug} person={part.person} />
      </span>
    ),
  );
}

/** The parts of a text, which is drawn as a whole, with their places. */
function numbered<T>(parts: readonly T[]): readonly { readonly number: number; readonly part: T }[] {
  return parts.map((part, number) => ({ number, part }));
}
