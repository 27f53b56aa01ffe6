import styles from "./search.module.css";

/** How a query can be made narrower or wider. */
export function SearchHints() {
  return (
    <dl className={styles.hints}>
      <div>
        <dt>amur bridge</dt>
        <dd>
          both words, in any order and form; accents do not matter, the last word may be unfinished, and a mistake or
          two are forgiven
        </dd>
      </div>
      <div>
        <dt>“over the river”</dt>
        <dd>these words, one after the other</dd>
      </div>
      <div>
        <dt>amur -bridge</dt>
        <dd>the first word but not the second</dd>
      </div>
    </dl>
  );
}
