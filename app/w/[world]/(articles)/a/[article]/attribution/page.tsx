import { notFound } from "next/navigation";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { AttributedText } from "@/components/articles/attribution/attributed-text";
import styles from "@/components/articles/attribution/attribution.module.css";
import { authorMarks } from "@/components/articles/attribution/author-mark";
import { RestsOnList } from "@/components/articles/attribution/rests-on-list";
import { WhoWrote } from "@/components/articles/attribution/who-wrote";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { targetsOf } from "@/lib/articles/links/read-targets";
import { attributionOf } from "@/lib/articles/revisions/read-attribution";
import { numberInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { linksOf } from "@/lib/document/model/link";
import { restsOn } from "@/lib/evidence/claims/read-resting";
import { historyMessages } from "@/lib/language/subjects/history";

type Props = { params: ArticleParams; searchParams: SearchParams };

const shape = z.object({ revision: numberInQuery() });

export async function generateMetadata({ params }: Props) {
  const t = historyMessages();
  const { title } = await articleOrNotFound(params);
  return { title: t("whoWroteTitle", { title }) };
}

export default async function WhoWroteArticle({ params, searchParams }: Props) {
  const t = historyMessages();
  const article = await articleOrNotFound(params);
  const { world, slug, id, revision: head } = article;
  const { revision: asked = head } = await queryOf(searchParams, shape);
  const [attribution, resting] = await Promise.all([attributionOf(db, id, asked), restsOn(db, id)]);
  if (!attribution) notFound();
  const { revision, words, contributors, origins, stretches, doc } = attribution;
  const path = articlePath(world.slug, slug);
  const targets = await targetsOf(db, world.id, linksOf(doc).articles);
  return (
    <Page width="wide">
      <ArticleHeader worldSlug={world.slug} article={article} />
      {revision !== head && (
        <p className={styles.lead}>
          {t("youSee")}{" "}
          <RouteLink href={`${path}/history/${revision}`}>{t("revisionRevision", { revision })}</RouteLink>
          {t.rich("notTheCurrentTextLink", {
            link: (words) => <RouteLink href={`${path}/attribution`}>{words}</RouteLink>,
          })}
        </p>
      )}
      {words === 0 ? (
        <EmptyState
          title={t("nothingWrittenYet")}
          hint={t("onceThereIsSomeTextThis")}
          actions={<LinkButton href={`${path}/edit`}>{t("writeIt")}</LinkButton>}
        />
      ) : (
        <WhoWrote
          worldSlug={world.slug}
          path={path}
          contributors={contributors}
          marks={authorMarks(contributors)}
          origins={origins}
          stretches={stretches.map((stretch) => [stretch.revision, stretch.words])}
        >
          <AttributedText attribution={attribution} doc={doc} worldSlug={world.slug} targets={targets} />
        </WhoWrote>
      )}
      {revision === head && <RestsOnList worldSlug={world.slug} resting={resting} />}
    </Page>
  );
}
