import type { ContinuityView } from "@/lib/canon/continuities/continuity";
import { type DialsGiven, inContinuity } from "@/lib/canon/dials";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import styles from "./continuity-switch.module.css";

type ContinuitySwitchProps = { continuities: readonly ContinuityView[]; dials: DialsGiven };

/**
 * Chooses the continuity in which the world is read: the same page, in another one. Only there where a world has several. The links are
 * relative to the page, whatever page it is, and load it whole.
 */
export function ContinuitySwitch({ continuities, dials }: ContinuitySwitchProps) {
  const t = continuitiesMessages();
  const first = continuities.find(({ parent }) => parent === null)?.slug;
  const chosen = dials.continuity ?? first;
  const shown = continuities.filter(({ slug, setAside }) => setAside === null || slug === chosen);
  if (shown.length < 2) return null;
  return (
    <nav
      className={`${styles.switch} no-print`}
      aria-label={t("continuity")}
      {...(chosen === first ? {} : { "data-loads-whole": "" })}
    >
      <span className={styles.label} aria-hidden="true">
        {t("continuity")}
      </span>
      {shown.map(({ slug, name }) => (
        <a
          key={slug}
          href={inContinuity(dials, slug === first ? null : slug)}
          className={styles.choice}
          aria-current={slug === chosen ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
