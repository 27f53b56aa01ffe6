import { namesInComparison } from "@/lib/articles/facts/names-in-comparison";
import { titlesOf } from "@/lib/articles/links/read-targets";
import type { ArticleView } from "@/lib/articles/read";
import { namesOf } from "@/lib/articles/revisions/read";
import { revisionNames } from "@/lib/articles/revisions/read-names";
import type { CanonStanding } from "@/lib/canon/canon-between";
import { canonBetween } from "@/lib/canon/read-between";
import { db } from "@/lib/db";
import type { BlockChange } from "@/lib/document/compare/block-change";
import { linksOf } from "@/lib/document/model/link";

const PROPOSED: CanonStanding = { status: "proposed", disputed: false };

/** What all comparisons of an article ask for, each of it read when it is first needed. */
export function knownOf({ id, world }: ArticleView) {
  const people = new Map<string, string>();
  const titled = new Map<string, string | undefined>();
  let named: Promise<ReadonlyMap<string, string>> | undefined;
  let fields: Promise<ReadonlyMap<string, string>> | undefined;
  let decided: Promise<boolean> | undefined;
  return {
    names: () => {
      named ??= revisionNames(db, [id]);
      return named;
    },
    authors: async (ids: readonly string[]) => {
      const unknown = ids.filter((each) => !people.has(each));
      if (unknown.length > 0) for (const [each, name] of await namesOf(db, unknown)) people.set(each, name);
      return people;
    },
    /** Null where something was decided between the two. */
    canon: async (from: number, to: number) => {
      decided ??= db.decision.findFirst({ where: { articleId: id }, select: { id: true } }).then(Boolean);
      if (!(await decided)) return { before: PROPOSED, after: PROPOSED };
      const canon = await canonBetween(db, id, from, to);
      return canon.decisions.length === 0 ? canon : null;
    },
    /** Of the articles that changed places link to, and of fields. */
    titles: async (changed: readonly BlockChange[]) => {
      const content = changed.flatMap(({ before, after }) => [before, after].filter((node) => node !== null));
      const { articles } = linksOf({ type: "doc", content });
      const unknown = articles.filter((slug) => !titled.has(slug));
      if (unknown.length > 0) {
        const found = await titlesOf(db, world.id, unknown);
        for (const slug of unknown) titled.set(slug, found.get(slug));
      }
      fields ??= namesInComparison(db, world.id, []);
      const known = [...titled].flatMap(([slug, title]) => (title === undefined ? [] : [[slug, title] as const]));
      return new Map([...(await fields), ...known]);
    },
  };
}
