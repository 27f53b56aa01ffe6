"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { IconButton } from "@/components/ui/icon-button";
import {
  Bell,
  BellOff,
  DoorOpen,
  Download,
  Ellipsis,
  Eye,
  EyeOff,
  History,
  LayoutTemplate,
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
import { useToast } from "@/components/ui/toast";
import { useWatching } from "@/components/viewer/use-watching";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { type ArticleActions, ForAllowed, useArticleAccess, useArticleActions } from "./article-access";
import type { Asking } from "./article-dialogs";
import styles from "./article-tabs.module.css";
import { CopyMarkdown } from "./copy-markdown";
import { ForCommenters } from "./for-commenters";

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

/** Has readers of the world see the article first, or no longer. */
function StartItem({ actions }: { actions: ArticleActions }) {
  const t = articleToolsMessages();
  const access = useArticleAccess();
  const startPage = access?.template ? null : (access?.startPage ?? null);
  const say = useToast();
  const sayRefusal = useRefusalToast();
  if (startPage === null) return null;
  async function turn(): Promise<void> {
    const refusal = await attempted(() => actions.startPage({ chosen: !startPage }));
    if (refusal) sayRefusal(t("startPageNotChanged"), refusal);
    else if (startPage) say({ title: t("theWorldHasNoStartPage") });
    else say({ title: t("readersOfTheWorldNowSee"), tone: "success" });
  }
  return (
    <MenuItem icon={<DoorOpen aria-hidden="true" />} onSelect={() => void turn()}>
      {startPage ? t("noLongerTheStartPage") : t("makeItTheStartPage")}
    </MenuItem>
  );
}

/** Sets the article aside for new ones to begin with, or makes it one of the world's again. */
function TemplateItem({ actions }: { actions: ArticleActions }) {
  const t = articleToolsMessages();
  const template = useArticleAccess()?.template ?? null;
  const say = useToast();
  const sayRefusal = useRefusalToast();
  if (template === null) return null;
  async function turn(): Promise<void> {
    const refusal = await attempted(() => actions.template({ template: !template }));
    if (refusal) sayRefusal(t("templateNotChanged"), refusal);
    else if (template) say({ title: t("anArticleAgain") });
    else say({ title: t("newArticlesCanBeginWithThisText"), tone: "success" });
  }
  return (
    <MenuItem icon={<LayoutTemplate aria-hidden="true" />} onSelect={() => void turn()}>
      {template ? t("noLongerATemplate") : t("makeItATemplate")}
    </MenuItem>
  );
}

/** Says that the article wants review whatever its world's rule, or no longer. */
function ReviewItem({ actions }: { actions: ArticleActions }) {
  const t = articleToolsMessages();
  const access = useArticleAccess();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  if (!access?.askForReview) return null;
  const { reviewed } = access;
  async function turn(): Promise<void> {
    const refusal = await attempted(() => actions.review({ wanted: !reviewed }));
    if (refusal) sayRefusal(t("reviewNotChanged"), refusal);
    else if (reviewed) say({ title: t("thisArticleFollowsTheWorldsReview") });
    else say({ title: t("everyChangeToThisArticleNow"), tone: "success" });
  }
  return (
    <MenuItem icon={reviewed ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />} onSelect={() => void turn()}>
      {reviewed ? t("stopRequiringReview") : t("requireReview")}
    </MenuItem>
  );
}
