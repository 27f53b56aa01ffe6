"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import styles from "./world-nav.module.css";

type WorldNavItem = {
  href: string;
  label: string;
  icon?: ReactNode;
  /** How many things wait there; `countLabel` says what they are: "to review". */
  count?: number;
  countLabel?: string;
  /** Current only on that very page: for the home of the world, under whose path all others lie. */
  exact?: boolean;
};

/** The rooms of a world. Scrolls sideways on a phone, with the current one in view. */
export function WorldNav({ label, items }: { label: string; items: readonly WorldNavItem[] }) {
  const path = usePathname();
  const list = useRef<HTMLUListElement>(null);
  const current = items.find((item) => path === item.href || (!item.exact && path.startsWith(`${item.href}/`)))?.href;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new current page is what moves the row
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && link) list.current.scrollLeft = link.offsetLeft - list.current.clientWidth / 3;
  }, [current]);

  return (
    <nav className={styles.nav} aria-label={label}>
      <ul className={styles.list} ref={list}>
        {items.map(({ href, label: name, icon, count, countLabel }) => (
          <li key={href}>
            <Link href={href} className={styles.link} aria-current={href === current ? "page" : undefined}>
              {icon}
              {name}
              {count !== undefined && count > 0 && (
                <span className={styles.count}>
                  {count}
                  {countLabel && <VisuallyHidden> {countLabel}</VisuallyHidden>}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
