"use client";

import { clsx } from "clsx";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { RouteLink } from "@/components/ui/route-link";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { said } from "@/lib/language/translator";
import { ForAllowed } from "./article-access";
import { ArticleMenu } from "./article-menu";
import styles from "./article-tabs.module.css";
import { OpenDiscussions } from "./open-discussions";

type Tab = { end: string; label: string; also?: readonly string[]; minor?: boolean; count?: ReactNode };

const READ: Tab = said(articleToolsMessages, { label: "read" }, { end: "" });
const EDIT: Tab = said(articleToolsMessages, { label: "edit" }, { end: "/edit" });
const TABS: readonly Tab[] = [
  said(articleToolsMessages, { label: "talk" }, { end: "/talk", count: <OpenDiscussions /> }),
  said(articleToolsMessages, { label: "history" }, { end: "/history", also: ["/compare", "/undo"] }),
  said(articleToolsMessages, { label: "canon" }, { end: "/canon" }),
  // The menu has it, too: last, where the row is short.
  said(articleToolsMessages, { label: "whoWroteThis" }, { end: "/attribution", minor: true }),
];

type ArticleTabsProps = {
  path: string;
  title: string;
  trashed?: boolean;
  /** The one that the page shows, where words of it can be discussed. */
  revision?: number;
};

/** The pages of one article, the current one marked, and its menu. Editing is offered to those who may save or propose. */
export function ArticleTabs({ path, title, trashed = false, revision }: ArticleTabsProps) {
  const t = articleToolsMessages();
  const here = usePathname();
  return (
    <div className={styles.row}>
      <nav className={styles.tabs} aria-label={t("thisArticle2")}>
        <TabLink path={path} here={here} tab={READ} />
        {!trashed && (
          <ForAllowed rights={["save", "propose"]}>
            <TabLink path={path} here={here} tab={EDIT} />
          </ForAllowed>
        )}
        {TABS.map((tab) => (
          <TabLink key={tab.label} path={path} here={here} tab={tab} />
        ))}
      </nav>
      <ArticleMenu path={path} title={title} trashed={trashed} revision={here === path ? revision : undefined} />
    </div>
  );
}

function TabLink({ path, here, tab }: { path: string; here: string; tab: Tab }) {
  const { end, label, also = [], minor = false, count } = tab;
  const under = (part: string): boolean => here.startsWith(`${path}${part}`);
  const current = end === "" ? here === path : under(end) || also.some(under);
  return (
    <RouteLink
      href={`${path}${end}`}
      className={clsx(styles.tab, minor && styles.minor)}
      aria-current={current ? "page" : undefined}
    >
      {label}
      {count}
    </RouteLink>
  );
}
