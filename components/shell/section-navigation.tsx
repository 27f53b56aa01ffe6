"use client";

import { useEffect, useRef } from "react";
import { RouteLink } from "@/components/ui/route-link";
import styles from "./section-navigation.module.css";

/** One page of several that share a name in the row of rooms. */
export type NavigationSection = { href: string; label: string };

/** Whether a path is that page, or lies under it. */
export function isRoom(path: string, { href }: NavigationSection): boolean {
  return path === href || path.startsWith(`${href}/`);
}

/** The pages of one room, below the row of rooms. Scrolls sideways on a phone, with the current one in view. */
export function SectionNavigation({
  label,
  sections,
  path,
}: {
  label: string;
  sections: readonly NavigationSection[];
  path: string;
}) {
  const list = useRef<HTMLUListElement>(null);
  // One room may lie below another: the nearest is the one that is shown.
  const [current] = sections.filter((room) => isRoom(path, room)).sort((a, b) => b.href.length - a.href.length);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new current page is what moves the row
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && link) list.current.scrollLeft = link.offsetLeft - list.current.clientWidth / 3;
  }, [path]);

  return (
    <nav className={styles.nav} aria-label={label}>
      <ul className={styles.list} ref={list}>
        {sections.map((room) => (
          <li key={room.href}>
            <RouteLink href={room.href} className={styles.link} aria-current={room === current ? "page" : undefined}>
              {room.label}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
