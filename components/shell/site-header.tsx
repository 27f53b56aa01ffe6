import type { ReactNode } from "react";
import { Logo } from "@/components/ui/logo";
import { RouteLink } from "@/components/ui/route-link";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./site-header.module.css";
import { SkipLink } from "./skip-link";

type SiteHeaderProps = {
  homeHref?: string;
  /** Which world one is in, and the way to another. */
  world?: ReactNode;
  search?: ReactNode;
  /** Who one is: the menu of an account, or the way to sign in. */
  user?: ReactNode;
};

/** The head of every page, with places for what depends on the world and the reader. */
export function SiteHeader({ homeHref = "/", world, search, user }: SiteHeaderProps) {
  const t = shellMessages();
  return (
    <header className={styles.header} data-chrome>
      <SkipLink />
      <div className={styles.bar}>
        <RouteLink href={homeHref} className={styles.home} aria-label={t("canonryHomePage")}>
          <Logo compact={world !== undefined} />
        </RouteLink>
        {world && <div className={styles.world}>{world}</div>}
        {search && <div className={styles.search}>{search}</div>}
        {user && <div className={styles.user}>{user}</div>}
      </div>
    </header>
  );
}
