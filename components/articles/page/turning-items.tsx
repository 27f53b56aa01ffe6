"use client";

import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { DoorOpen, Eye, EyeOff, LayoutTemplate } from "@/components/ui/icons";
import { MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { type ArticleActions, useArticleAccess } from "./article-access";

/** Has readers of the world see the article first, or no longer. */
export function StartItem({ actions }: { actions: ArticleActions }) {
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
export function TemplateItem({ actions }: { actions: ArticleActions }) {
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
export function ReviewItem({ actions }: { actions: ArticleActions }) {
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
