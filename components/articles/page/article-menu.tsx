"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import {
  Bell,
  BellOff,
  Download,
  Ellipsis,
  History,
  Link2,
  Lock,
  Merge,
  Rss,
  SearchCheck,
  Signpost,
  Split,
  Trash2,
  Users,
  Waypoints,
} from "@/components/ui/icons";
import { Menu, MenuGroup, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { useWatching } from "@/components/viewer/use-watching";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { type ArticleActions, ForAllowed, useArticleAccess, useArticleActions } from "./article-access";
import type { Asking } from "./article-dialogs";
import styles from "./article-tabs.module.css";
import { CopyMarkdown } from "./copy-markdown";
import { ForCommenters } from "./for-commenters";
import { ReviewItem, StartItem, TemplateItem } from "./turning-items";

/** Loaded when one is wanted: who reads wants none. */
const DiscussItem = lazy(async () => ({ default: (await import("./discuss-item")).DiscussItem }));
const ArticleDialogs = lazy(async () => ({ default: (await import("./article-dialogs")).ArticleDialogs }));

type ArticleMenuProps = { path: string; title: string; trashed: boolean; revision: number | undefined };

/** What else can be seen of an article and done about it: behind a button beside its tabs. */
export function ArticleMenu({ path, title, trashed, revision }: ArticleMenuProps) {
  const t = articleToolsMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [asking, ask] = useState<Asking>(null);
  const actions = useArticleActions();
  return (
    <div className={styles.menu}>
      <Menu
        side="right"
        align="start"
        trigger={<IconButton ref={button} label={t("more")} icon={<Ellipsis />} tooltip={false} />}
      >
        <MenuLink href={`${path}/history`} icon={<History aria-hidden="true" />}>
          {t("history")}
        </MenuLink>
        <MenuLink href={`${path}/attribution`} icon={<Users aria-hidden="true" />}>
          {t("whoWroteThis")}
        </MenuLink>
        {!trashed && actions && <WatchItem actions={actions} />}
        <MenuLink href={`${path}/links`} icon={<Link2 aria-hidden="true" />}>
          {t("whatLinksHere")}
        </MenuLink>
        {!trashed && (
          <MenuLink href={graphAround(path)} icon={<Waypoints aria-hidden="true" />}>
            {t("graphAroundIt")}
          </MenuLink>
        )}
        {!trashed && (
          <MenuLink href={contradictionsOf(path)} icon={<Split aria-hidden="true" />}>
            {t("contradictions")}
          </MenuLink>
        )}
        {!trashed && (
          <ForCommenters>
            <DiscussItem path={path} revision={revision} />
          </ForCommenters>
        )}
        {!trashed && <Sourcing path={path} />}
        {!trashed && <Downloads path={path} />}
        {!trashed && actions && <Administration actions={actions} ask={ask} />}
      </Menu>
      {actions && asking !== null && (
        <Suspense>
          <ArticleDialogs
            path={path}
            title={title}
            asking={asking}
            ask={ask}
            actions={actions}
            back={() => button.current}
          />
        </Suspense>
      )}
    </div>
  );
}

function contradictionsOf(path: string): string {
  const [, , world = "", , article = ""] = path.split("/");
  return `/w/${world}/contradictions?article=${article}`;
}

function graphAround(path: string): string {
  const [, , world = "", , article = ""] = path.split("/");
  return `/w/${world}/graph?around=${article}`;
}

/** Has whoever is signed in hear of what others do to the article, or no longer. */
function WatchItem({ actions }: { actions: ArticleActions }) {
  const t = articleToolsMessages();
  const access = useArticleAccess();
  const turn = useWatching(actions.watch, t("thisArticle"));
  if (!access?.signedIn) return null;
  const { watching } = access;
  return (
    <MenuItem
      icon={watching ? <BellOff aria-hidden="true" /> : <Bell aria-hidden="true" />}
      onSelect={() => void turn(!watching)}
    >
      {watching ? t("stopWatchingThisArticle") : t("watchThisArticle")}
    </MenuItem>
  );
}

function Sourcing({ path }: { path: string }) {
  const t = articleToolsMessages();
  return (
    <ForAllowed rights={["save", "propose"]}>
      <MenuLink href={`${path}/sourcing`} icon={<SearchCheck aria-hidden="true" />}>
        {t("findSources")}
      </MenuLink>
      <MenuLink href={`${path}/mentions`} icon={<Link2 aria-hidden="true" />}>
        {t("linkMentionsOfIt")}
      </MenuLink>
    </ForAllowed>
  );
}

/** The article in forms that other programs read. */
function Downloads({ path }: { path: string }) {
  const t = articleToolsMessages();
  const api = path.replace(/^\/w\/([^/]+)\/a\//, "/api/v1/worlds/$1/articles/");
  const [, , world = "", , article = ""] = path.split("/").map(decodeURIComponent);
  return (
    <MenuGroup label={t("export")}>
      <CopyMarkdown world={world} article={article} />
      <MenuLink href={`${api}/references`} icon={<Download aria-hidden="true" />} file>
        {t("sourcesForZoteroAndTheLike")}
      </MenuLink>
      <MenuLink href={`${api}/annotations`} icon={<Download aria-hidden="true" />} file>
        {t("claimsForAnnotationToolsWebAnnotations")}
      </MenuLink>
      <MenuLink href={`${path}/feed.atom`} icon={<Rss aria-hidden="true" />} file>
        {t("feedOfChanges")}
      </MenuLink>
    </MenuGroup>
  );
}

type AdministrationProps = { actions: ArticleActions; ask: (what: Asking) => void };

/** What owners and editors do about an article, each for those who may. */
function Administration({ actions, ask }: AdministrationProps) {
  const t = articleToolsMessages();
  return (
    <ForAllowed rights={["protect", "askForReview", "trash"]}>
      <MenuSeparator />
      <ReviewItem actions={actions} />
      <StartItem actions={actions} />
      <TemplateItem actions={actions} />
      <ForAllowed rights={["protect"]}>
        <MenuItem icon={<Lock aria-hidden="true" />} onSelect={() => ask("protect")}>
          {t("protect")}
        </MenuItem>
      </ForAllowed>
      <ForAllowed rights={["merge"]}>
        <MenuItem icon={<Signpost aria-hidden="true" />} onSelect={() => ask("move")}>
          {t("changeTheAddress")}
        </MenuItem>
        <MenuItem icon={<Merge aria-hidden="true" />} onSelect={() => ask("merge")}>
          {t("mergeIntoAnotherArticle")}
        </MenuItem>
      </ForAllowed>
      <ForAllowed rights={["trash"]}>
        <MenuItem icon={<Trash2 aria-hidden="true" />} danger onSelect={() => ask("trash")}>
          {t("moveToTheTrash")}
        </MenuItem>
      </ForAllowed>
    </ForAllowed>
  );
}
