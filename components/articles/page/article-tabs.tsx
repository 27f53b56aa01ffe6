"use client";

import { clsx } from "clsx";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { History, type Icon, MessagesSquare, PenLine, ScrollText, Stamp, Users } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { ForAllowed } from "./article-access";
import { ArticleMenu } from "./article-menu";
import styles from "./article-tabs.module.css";
import { OpenDiscussions } from "./open-discussions";

type Tab = { end: string; label: string; icon: Icon; also?: readonly string[]; minor?: boolean; count?: ReactNode };

const READ: Tab = {
  end: "",
  get label() {
    return articleToolsMessages()("read");
  },
  icon: ScrollText,
};
const EDIT: Tab = {
  end: "/edit",
  get label() {
    return articleToolsMessages()("edit");
  },
  icon: PenLine,
};
const TABS: readonly Tab[] = [
  {
    end: "/talk",
    get label() {
      return articleToolsMessages()("talk");
    },
    icon: MessagesSquare,
    count: <OpenDiscussions />,
  },
  {
    end: "/history",
    get label() {
      return articleToolsMessages()("history");
    },
    icon: History,
    also: ["/compare", "/undo"],
  },
  {
    end: "/canon",
    get label() {
      return articleToolsMessages()("canon");
    },
    icon: Stamp,
  },
  // The menu has it, too: last, where the row is short.
  {
    end: "/attribution",
    get label() {
      return articleToolsMessages()("whoWroteThis");
    },
    icon: Users,
    minor: true,
  },
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
  const { end, label, icon: Icon, also = [], minor = false, count } = tab;
  const under = (part: string): boolean => here.startsWith(`${path}${part}`);
  const current = end === "" ? here === path : under(end) || also.some(under);
  return (
    <RouteLink
      href={`${path}${end}`}
      className={clsx(styles.tab, minor && styles.minor)}
      aria-current={current ? "page" : undefined}
    >
      <Icon aria-hidden="true" />
      {label}
      {count}
    </RouteLink>
  );
}
