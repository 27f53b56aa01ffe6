import type { ReactNode } from "react";
import { RouteLink } from "@/components/ui/route-link";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { shellMessages } from "@/lib/language/subjects/shell";
import { LanguageChoice } from "./language-choice";
import styles from "./site-footer.module.css";

type SiteFooterProps = {
  links?: readonly { href: string; label: string }[];
  /** What the house says about itself; one line. */
  children?: ReactNode;
};

/** The foot of every page: a line, a few links, the choice of light. */
export function SiteFooter({ links = [], children }: SiteFooterProps) {
  const t = shellMessages();
  return (
    <footer className={styles.footer} data-chrome>
      <div className={styles.bar}>
        {children && <p>{children}</p>}
        {links.length > 0 && (
          <nav className={styles.links} aria-label={t("aboutThisSite")}>
            {links.map(({ href, label }) => (
              <RouteLink key={href} href={href}>
                {label}
              </RouteLink>
            ))}
          </nav>
        )}
        <div className={styles.choices}>
          <LanguageChoice />
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
