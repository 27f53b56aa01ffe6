import type { ReactNode } from "react";
import { RouteLink } from "@/components/ui/route-link";
import type { ListPage } from "@/lib/base/list-page";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./list-head.module.css";

type ListHeadProps = {
  /** How much was found: "128 articles". */
  count: string;
  page?: ListPage;
  /** The list without its filters, where some are set. */
  clear?: string | undefined;
  /** Ways through the list: the letters that it can be opened at. */
  children?: ReactNode;
};

/** How long a list is, above it; said aloud whenever a filter changes it. */
export function ListHead({ count, page, clear, children }: ListHeadProps) {
  const t = shellMessages();
  return (
    <div className={styles.head}>
      <p className={styles.count}>
        <span role="status">
          <strong>{count}</strong>
          {page && page.last > 1 && t("pagePageOfLast", { page: page.page, last: page.last })}
        </span>
        {clear !== undefined && (
          <RouteLink href={clear} className={`${styles.clear} no-print`} scroll={false}>
            {t("clearFilters")}
          </RouteLink>
        )}
      </p>
      {children}
    </div>
  );
}
