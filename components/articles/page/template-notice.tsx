import type { ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { articleMessages } from "@/lib/language/subjects/article";

/** Says of a page that it is a template, and what that means. `begin`: what leads whoever may write to a new article. */
export function TemplateNotice({ worldSlug, begin }: { worldSlug: string; begin: ReactNode }) {
  const t = articleMessages();
  return (
    <Callout
      title={t("thisIsATemplate")}
      actions={
        <>
          {begin}
          <LinkButton href={`/w/${worldSlug}/templates`} variant="ghost" size="small">
            {t("allTemplates")}
          </LinkButton>
        </>
      }
    >
      {t("newArticlesCanBeginWithIt")}
    </Callout>
  );
}
