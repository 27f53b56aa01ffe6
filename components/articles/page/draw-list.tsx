import { Fragment, type ReactNode } from "react";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { FactView } from "@/lib/articles/facts/fact";
import { type LiveList, listPath } from "@/lib/articles/structure/live-list";
import { fieldWords } from "@/lib/document/facts/field-words";
import type { ListAttributes } from "@/lib/document/model/list-attributes";
import { listWords } from "@/lib/document/model/list-words";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./draw-list.module.css";

/** What a live list finds now, and the way to all of it; undefined: the page has more lists than are asked for. */
export function drawList(list: ListAttributes, found: LiveList | undefined, worldSlug: string): ReactNode {
  const t = articleMessages();
  const all = listPath(worldSlug, list);
  if (!found) return <Foot words={t("aPageShowsNoMoreLists")} all={all} link={t("openThisOne")} />;
  if (found.count === 0)
    return <Foot words={t("noArticlesYetThatBelongHere")} all={all} link={t("openTheListOfArticles")} />;
  const Shown = list.view === "table" ? Rows : Lines;
  return (
    <>
      <Shown list={list} found={found} worldSlug={worldSlug} />
      <Foot all={all} link={t("allCountArticle", { count: found.count })} />
    </>
  );
}

function Foot({ words, all, link }: { words?: string; all: string; link: string }) {
  return (
    <p className={styles.foot}>
      {words !== undefined && <>{words} </>}
      <RouteLink href={all}>{link}</RouteLink>
    </p>
  );
}

type ShownProps = { list: ListAttributes; found: LiveList; worldSlug: string };
type Listed = LiveList["articles"][number];

function Lines({ list, found: { articles, columns, facts }, worldSlug }: ShownProps) {
  return (
    <ul>
      {articles.map((article) => {
        const said = columns.map(({ key }) => saidIn(facts.get(article.slug), key)).filter(({ length }) => length > 0);
        return (
          <li key={article.slug}>
            <RouteLink href={articlePath(worldSlug, article.slug)}>{article.title}</RouteLink>{" "}
            {said.length > 0 && (
              <span className={styles.said} dir="auto">
                {said.map((each, index) => (
                  <Fragment key={each[0]?.field}>
                    {index > 0 && " · "}
                    <Said facts={each} worldSlug={worldSlug} />
                  </Fragment>
                ))}{" "}
              </span>
            )}
            {list.status === "" && <Standing article={article} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Canon is what readers take for granted; what is not says so. */
function Standing({ article: { canon, disputed } }: { article: Listed }) {
  if (canon === "canon" && !disputed) return null;
  return (
    <span className={styles.standing}>
      <CanonBadge status={canon} disputed={disputed} />
    </span>
  );
}

function Rows({ list, found: { articles, columns, facts }, worldSlug }: ShownProps) {
  const t = articleMessages();
  const words = listWords(list, (key) => columns.find((column) => column.key === key)?.label ?? fieldWords(key));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={words}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("article")}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{t("canon")}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ slug, title, canon, disputed }) => (
            <tr key={slug}>
              <th scope="row">
                <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>
              </th>
              {columns.map(({ key }) => (
                <td key={key} dir="auto">
                  <Said facts={saidIn(facts.get(slug), key)} worldSlug={worldSlug} />
                </td>
              ))}
              <td>
                <CanonBadge status={canon} disputed={disputed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function saidIn(facts: readonly FactView[] = [], field: string): readonly FactView[] {
  return facts.filter((fact) => fact.field === field && fact.text !== "");
}

function Said({ facts, worldSlug }: { facts: readonly FactView[]; worldSlug: string }) {
  return facts.map(({ text, articles: [article, ...others] }, index) => (
    <Fragment key={text}>
      {index > 0 && ", "}
      {article && others.length === 0 ? (
        <RouteLink href={articlePath(worldSlug, article.slug)}>{text}</RouteLink>
      ) : (
        text
      )}
    </Fragment>
  ));
}
