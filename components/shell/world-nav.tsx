"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { isRoom, type NavigationSection, SectionNavigation } from "./section-navigation";
import styles from "./world-nav.module.css";

type WorldNavItem = {
  href: string;
  label: string;
  icon?: ReactNode;
  /** How many things wait there; `countLabel` says what they are: "to review". */
  count?: number;
  countLabel?: string;
  /** The same, loaded apart because it depends on the reader: a `NavCount`. */
  badge?: ReactNode;
  /** Current only on that very page: for the home of the world, under whose path all others lie. */
  exact?: boolean;
  /** The pages that it stands for, the first being its own: a second row while one of them is open. */
  rooms?: readonly NavigationSection[];
};

type WorldNavProps = {
  label: string;
  items: readonly WorldNavItem[];
  /** `WorldNavLink`s that depend on the reader and so come after the rest. */
  more?: ReactNode;
};

/** The rooms of a world, and below them the pages of the current one. Scrolls sideways on a phone, with the current one in view. */
export function WorldNav({ label, items, more }: WorldNavProps) {
  const path = usePathname();
  const list = useRef<HTMLUListElement>(null);
  const current = items.find((item) => isWithin(path, item));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new current page is what moves the row
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && link) list.current.scrollLeft = link.offsetLeft - list.current.clientWidth / 3;
  }, [current?.href]);

  return (
    <>
      <nav className={styles.nav} aria-label={label}>
        <ul className={styles.list} ref={list}>
          {items.map(({ href, label: name, icon, count, countLabel, badge }) => (
            <li key={href}>
              <RouteLink
                href={href}
                className={styles.link}
                aria-current={href === current?.href ? (current.rooms ? "true" : "page") : undefined}
              >
                {icon}
                {name}
                {count !== undefined && count > 0 && (
                  <span className={styles.count}>
                    {count}
                    {countLabel && <VisuallyHidden> {countLabel}</VisuallyHidden>}
                  </span>
                )}
                {badge}
              </RouteLink>
            </li>
          ))}
          {more}
        </ul>
      </nav>
      {current?.rooms && <SectionNavigation label={current.label} sections={current.rooms} path={path} />}
    </>
  );
}

/** One more room, for some readers only. */
export function WorldNavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const current = path === href ? "page" : isWithin(path, { href }) ? "true" : undefined;
  return (
    <li>
      <RouteLink href={href} className={styles.link} aria-current={current}>
        {children}
      </RouteLink>
    </li>
  );
}

function isWithin(path: string, { href, exact, rooms = [] }: Omit<WorldNavItem, "label">): boolean {
  return path === href || (!exact && path.startsWith(`${href}/`)) || rooms.some((room) => isRoom(path, room));
}
