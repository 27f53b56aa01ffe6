"use client";

import { History, PenLine, ScrollText, Stamp, Users } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import styles from "./article-tabs.module.css";

const TABS = [
  { end: "", label: "Read", icon: ScrollText },
  { end: "/edit", label: "Edit", icon: PenLine },
  { end: "/history", label: "History", icon: History, also: ["/compare", "/undo"] },
  { end: "/attribution", label: "Who wrote this", icon: Users },
  { end: "/canon", label: "Canon", icon: Stamp },
] as const;

/** The pages of one article, the current one marked. */
export function ArticleTabs({ path }: { path: string }) {
  const here = usePathname();
  return (
    <nav className={styles.tabs} aria-label="This article">
      {TABS.map(({ end, label, icon: Icon, ...tab }) => {
        const under = (part: string): boolean => here.startsWith(`${path}${part}`);
        const current = end === "" ? here === path : under(end) || ("also" in tab && tab.also.some(under));
        return (
          <Link key={label} href={`${path}${end}`} className={styles.tab} aria-current={current ? "page" : undefined}>
            <Icon aria-hidden="true" />
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
