import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { decisionById } from "@/lib/canon/read";
import { db } from "@/lib/db";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";

/** Above what is superseded: the way to what took its place, and why. */
export async function SupersededBy({
  article,
}: {
  article: Pick<ArticleView, "slug" | "world" | "canon" | "decisionId">;
}) {
  const t = canonRulesMessages();
  const { slug, world, canon, decisionId } = article;
  if (canon !== "superseded" || decisionId === null) return null;
  const successor = (await decisionById(db, decisionId))?.supersededBy;
  if (!successor) return null;
  return (
    <Callout
      tone="warning"
      title={t("thisIsSuperseded")}
      actions={
        <LinkButton size="small" href={articlePath(world.slug, successor.slug)}>
          {t("goToTitle", { title: successor.title })}
        </LinkButton>
      }
    >
      {t.rich("titleTookItsPlace", {
        title: successor.title,
        link: (words) => <RouteLink href={`${articlePath(world.slug, slug)}/canon`}>{words}</RouteLink>,
      })}
    </Callout>
  );
}
