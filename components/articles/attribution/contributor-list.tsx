import { PersonLink } from "@/components/worlds/person-link";
import type { Contributor } from "@/lib/articles/revisions/attribution";
import { numberLabel } from "@/lib/language/numbers";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import styles from "./attribution.module.css";
import { type AuthorMark, percentOf } from "./author-mark";

type ContributorListProps = {
  worldSlug: string;
  contributors: readonly Contributor[];
  marks: ReadonlyMap<string, AuthorMark>;
  /** The author whose words alone are shown in full ink. */
  lit: string | null;
  onLight: (author: string | null) => void;
};

/** Who wrote a text, with shares; the letters before a name are those in the text, and light up what its owner wrote. */
export function ContributorList({ worldSlug, contributors, marks, lit, onLight }: ContributorListProps) {
  const t = historyToolsMessages();
  return (
    <div>
      <h2 id="contributors" className={styles.heading}>
        {t("contributors")}
      </h2>
      <ol className={styles.contributors}>
        {contributors.map(({ author, words, share }) => {
          const mark = marks.get(author.id);
          return (
            <li key={author.id} data-look={mark?.look}>
              <button
                type="button"
                className={styles.key}
                aria-pressed={lit === author.id}
                aria-label={t("lettersShowOnlyTheWordsOf", { letters: mark?.letters ?? "", name: author.name })}
                onClick={() => onLight(lit === author.id ? null : author.id)}
              >
                {mark?.letters}
              </button>
              <span className={styles.name}>
                <PersonLink worldSlug={worldSlug} person={author} />
              </span>
              <span className={styles.share}>
                {percentOf(share)}, {numberLabel(words)} {words === 1 ? t("word") : t("words")}
              </span>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ inlineSize: `${100 * share}%` }} />
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
