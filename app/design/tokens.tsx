import styles from "./design.module.css";

const SURFACES = ["paper", "sheet", "tray", "wash", "accent-wash", "lamp-wash"];
const INKS = [
  "ink",
  "ink-soft",
  "ink-faint",
  "accent",
  "accent-strong",
  "lamp",
  "danger",
  "warning",
  "success",
  "info",
];
const MEANINGS = [
  "stance-supports",
  "stance-contradicts",
  "stance-departs",
  "stance-context",
  "canon-proposed",
  "canon-canon",
  "canon-assumed",
  "canon-non-canon",
  "canon-superseded",
  "canon-disputed",
  "diff-insert",
  "diff-delete",
  "diff-move",
];
const SIZES = ["label", "small", "tool", "text", "lead", "h4", "h3", "h2", "h1"];
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Colours, type and space as they come out of tokens.css. */
export function Tokens() {
  return (
    <>
      <section className={styles.section}>
        <h2>Colours</h2>
        <h3>Surfaces and rules</h3>
        <ul className={styles.swatches}>
          {[...SURFACES, "rule", "rule-firm", "edge"].map((name) => (
            <Swatch key={name} name={name} ink="transparent" background={name} />
          ))}
        </ul>
        <h3>Inks</h3>
        <ul className={styles.swatches}>
          {INKS.map((name) => (
            <Swatch key={name} name={name} ink={`var(--${name})`} background="sheet" />
          ))}
        </ul>
        <h3>Colours that mean something</h3>
        <ul className={styles.swatches}>
          {MEANINGS.map((name) => (
            <Swatch key={name} name={name} ink={`var(--${name})`} background={`${name}-wash`} />
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>Type and space</h2>
        <ul className={styles.scale}>
          {SIZES.map((name) => (
            <li key={name}>
              <code>{name}</code>
              <span className={styles.serif} style={{ fontSize: `var(--size-${name})`, lineHeight: 1.2 }}>
                The railway ends where the ice begins
              </span>
            </li>
          ))}
        </ul>
        <h3>Steps of space</h3>
        <ul className={styles.scale}>
          {SPACES.map((step) => (
            <li key={step}>
              <code>space-{step}</code>
              <span className={styles.space} style={{ width: `var(--space-${step})` }} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Swatch({ name, ink, background }: { name: string; ink: string; background: string }) {
  return (
    <li className={styles.swatch}>
      <div className={styles.chip} style={{ background: `var(--${background})`, color: ink }} aria-hidden="true">
        Ag 1942
      </div>
      <code>{name}</code>
    </li>
  );
}
