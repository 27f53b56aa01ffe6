import { RouteLink } from "@/components/ui/route-link";
import { addressWith } from "@/lib/base/address-with";
import type { AskedOf } from "@/lib/base/list-query";
import { CONTRADICTION_KINDS } from "@/lib/canon/contradictions/assertion";
import { CONTRADICTION_STATES } from "@/lib/canon/contradictions/contradiction";
import type { contradictionFilters } from "@/lib/canon/contradictions/input";
import { contradictionsMessages } from "@/lib/language/subjects/contradictions";
import { KIND_LABELS } from "./contradiction-summary";
import styles from "./contradictions.module.css";

type ContradictionViewsProps = { path: string; asked: AskedOf<typeof contradictionFilters> };

/** The ways to look at contradictions: by state, and by kind. */
export function ContradictionViews({ path, asked }: ContradictionViewsProps) {
  const t = contradictionsMessages();
  const { state = "open", kind, ...rest } = asked;
  const stateOf = (each: string) => (each === "open" ? {} : { state: each });
  const kindOf = (each: string | undefined) => (each === undefined ? {} : { kind: each });
  return (
    <>
      <nav className={styles.views} aria-label={t("whichState")}>
        {[...CONTRADICTION_STATES, "all" as const].map((each) => (
          <View
            key={each}
            href={addressWith(path, { ...rest, ...kindOf(kind), ...stateOf(each) })}
            current={each === state}
          >
            {t(each)}
          </View>
        ))}
      </nav>
      <nav className={styles.views} aria-label={t("whichKind")}>
        {[undefined, ...CONTRADICTION_KINDS].map((each) => (
          <View
            key={each ?? ""}
            href={addressWith(path, { ...rest, ...kindOf(each), ...stateOf(state) })}
            current={each === kind}
          >
            {each === undefined ? t("everyKind") : KIND_LABELS[each]}
          </View>
        ))}
      </nav>
    </>
  );
}

function View({ href, current, children }: { href: string; current: boolean; children: string }) {
  return (
    <RouteLink href={href} className={styles.view} aria-current={current ? "page" : undefined} scroll={false}>
      {children}
    </RouteLink>
  );
}
