import { RouteLink } from "@/components/ui/route-link";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./page-numbers.module.css";
import { pagesShown } from "./pages-shown";

type PageNumbersProps = {
  /** Names the list it turns over: "Worlds". */
  label: string;
  /** From 1. */
  page: number;
  last: number;
  hrefOf: (page: number) => string;
};

/** Turns over a list of known length: the first page, the last, and those around the one that is shown. */
export function PageNumbers({ label, page, last, hrefOf }: PageNumbersProps) {
  const t = shellMessages();
  if (last <= 1) return null;
  return (
    <nav aria-label={t("pagesOfLabel", { label })}>
      <ul className={styles.pages}>
        <li className={styles.step}>{page > 1 && <RouteLink href={hrefOf(page - 1)}>{t("previous")}</RouteLink>}</li>
        {pagesShown(page, last).map((shown) =>
          shown.kind === "gap" ? (
            <li key={`after ${shown.after}`} className={styles.gap} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={shown.number}>
              <RouteLink
                href={hrefOf(shown.number)}
                className={styles.number}
                aria-label={t("pageNumber", { number: shown.number })}
                aria-current={shown.number === page ? "page" : undefined}
              >
                {shown.number}
              </RouteLink>
            </li>
          ),
        )}
        <li className={styles.step}>{page < last && <RouteLink href={hrefOf(page + 1)}>{t("next")}</RouteLink>}</li>
      </ul>
    </nav>
  );
}
