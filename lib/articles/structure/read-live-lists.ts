import type { ArticleFilter } from "@/lib/articles/article-conditions";
import { fieldLabel, type KindField, type WorldFields } from "@/lib/articles/facts/kind-field";
import { factsOfArticles } from "@/lib/articles/facts/read-facts";
import { fieldsOfWorld } from "@/lib/articles/facts/read-kind-fields";
import { articlesOf, countArticles } from "@/lib/articles/read-list";
import type { Db } from "@/lib/db";
import type { DocJson } from "@/lib/document/model/json";
import { type ListAttributes, listKey } from "@/lib/document/model/list-attributes";
import { type LiveList, type LiveLists, listsIn } from "./live-list";

/** Different live lists of one text that are asked for: each costs as much as a page of the list of articles. */
export const MAX_LISTS = 20;

/** What the live lists of a text find in a world now; those beyond `MAX_LISTS` have no entry. */
export async function liveLists(db: Db, worldId: string, doc: DocJson): Promise<LiveLists> {
  const lists = listsIn(doc).slice(0, MAX_LISTS);
  if (lists.length === 0) return new Map();
  const fields = await fieldsOfWorld(db, worldId);
  const found: [string, LiveList][] = [];
  // One after the other: a page with many of them leaves connections for others.
  for (const list of lists) found.push([listKey(list), await liveList(db, worldId, list, fields)]);
  return new Map(found);
}

async function liveList(db: Db, worldId: string, list: ListAttributes, fields: WorldFields): Promise<LiveList> {
  const filter = filterOf(list);
  const [count, articles] = await Promise.all([
    countArticles(db, worldId, filter),
    articlesOf(db, worldId, filter, { sort: list.sort, limit: list.limit }),
  ]);
  const slugs = articles.map(({ slug }) => slug);
  const facts = list.columns.length > 0 ? await factsOfArticles(db, worldId, slugs) : new Map();
  return { count, articles, facts, columns: columnsOf(list, fields) };
}

/** "" narrows nothing. A kind that there is none of finds nothing, as any other word would. */
function filterOf({ q, kind, tag, status, field, value }: ListAttributes): ArticleFilter {
  const asked = Object.entries({ q, kind, tag: tag.toLowerCase(), status, field, value }).filter(
    ([, words]) => words !== "",
  );
  return Object.fromEntries(asked) as ArticleFilter;
}

/** Fields are called as the kind that is listed calls them; of all kinds, as the first that has them does. */
function columnsOf({ kind, columns }: ListAttributes, fields: WorldFields): LiveList["columns"] {
  const known: readonly KindField[] =
    kind === "" ? Object.values(fields).flat() : (fields[kind as keyof WorldFields] ?? []);
  return columns.map((key) => ({
    key,
    label: fieldLabel(known, key),
    type: known.find((field) => field.key === key)?.type ?? "text",
  }));
}
