import { mergeArticle } from "@/lib/articles/addresses/merge-article";
import { moveArticle } from "@/lib/articles/addresses/move-article";
import { backlinksTo } from "@/lib/articles/links/read-backlinks";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { articleIn } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import { createArticle } from "@/lib/articles/save/create-article";
import type { MergeConflict } from "@/lib/articles/save/merge-onto-head";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { untrashArticle } from "@/lib/articles/trash/untrash-article";
import type { Failure } from "@/lib/base/failure";
import { doc, link, p } from "@/lib/document/model/build";
import { linksOf } from "@/lib/document/model/link";
import { slugOf } from "@/lib/document/model/slug";
import type { Random } from "@/lib/document/testing/anchor-trials";
import { worldFor } from "@/lib/worlds/read";
import type { Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";

/** How much is written, and how often something is renamed, moved, merged, deleted or brought back. */
export type Extent = { readonly articles: number; readonly linksEach: number; readonly changes: number };

/** What a test knows of an article besides the database: every address that it had, the names that it has, and what became of it. */
type Known = {
  slug: string;
  title: string;
  aliases: string[];
  addresses: Set<string>;
  mergedInto: Known | null;
  trashed: boolean;
};

/** Writes articles that link to one another, and changes them by chance. Returns all that is known of them. */
export async function shuffleLinks(setting: Setting, extent: Extent, random: Random): Promise<Known[]> {
  const all = Array.from({ length: extent.articles }, (_, number): Known => {
    const title = `Article ${number}`;
    return {
      slug: slugOf(title),
      title,
      aliases: [`Alias ${number}`],
      addresses: new Set([slugOf(title)]),
      mergedInto: null,
      trashed: false,
    };
  });
  for (const each of all) {
    const text = doc(p("It leads ", ...Array.from({ length: extent.linksEach }, () => linkTo(all, random)).flat()));
    const { title, aliases } = each;
    await succeeded(
      createArticle(setting.context, setting.slug, { title, kind: "event", aliases, doc: { ...text }, summary: "" }),
    );
  }
  for (let step = 0; step < extent.changes; step++) await change(setting, all, step, random);
  return all;
}

/** A link by an article's address or by its other name. */
function linkTo(all: readonly Known[], random: Random) {
  const { title, aliases } = oneOf(all, random);
  return [link(title, `article:${slugOf(random() < 0.3 ? (aliases[0] ?? title) : title)}`), " and "];
}

async function change(setting: Setting, all: readonly Known[], step: number, random: Random): Promise<void> {
  const living = all.filter(({ trashed }) => !trashed);
  const [one, other] = [oneOf(living, random), oneOf(living, random)];
  const which = Math.floor(random() * 10);
  if (which < 3) await rename(setting, one, `Renamed ${step}`);
  else if (which < 5) await move(setting, one, `moved-${step}`);
  else if (which < 7 && one !== other) await merge(setting, one, other, random);
  else if (which < 8) {
    await succeeded(trashArticle(setting.context, setting.slug, one.slug, {}));
    one.trashed = true;
  } else {
    const gone = all.filter(({ trashed }) => trashed);
    if (gone.length > 0) await bringBack(setting, oneOf(gone, random));
  }
}

async function rename({ context, slug: world }: Setting, one: Known, title: string): Promise<void> {
  const { doc: text, number } = await headOf({ context, slug: world } as Setting, one);
  const aliases = [...one.aliases, one.title];
  await succeeded(
    saveArticle(context, world, one.slug, { baseRevision: number, doc: { ...text }, title, aliases, summary: "" }),
  );
  Object.assign(one, { title, aliases });
}

async function move({ context, slug: world }: Setting, one: Known, to: string): Promise<void> {
  // By an address that it had before, every second time.
  const [first = one.slug] = one.addresses;
  await succeeded(moveArticle(context, world, to.length % 2 === 0 ? first : one.slug, { slug: to }));
  one.slug = to;
  one.addresses.add(to);
}

async function merge(setting: Setting, from: Known, into: Known, random: Random): Promise<void> {
  const { number } = await headOf(setting, from);
  const text = (["into", "from", "both"] as const)[Math.floor(random() * 3)] ?? "both";
  await succeeded(
    mergeArticle(setting.context, setting.slug, from.slug, { into: into.slug, baseRevision: number, text }),
  );
  from.trashed = true;
  from.mergedInto = into;
  into.aliases = [...(await headOf(setting, into)).aliases];
}

async function bringBack(setting: Setting, gone: Known): Promise<void> {
  await succeeded(untrashArticle(setting.context, setting.slug, gone.slug));
  gone.trashed = false;
  gone.mergedInto = null;
}

/** What does not hold of the links, addresses and names of a world, in words; and how much was looked at. */
export async function faultsOf(setting: Setting, all: readonly Known[]): Promise<{ faults: string[]; links: number }> {
  const faults: string[] = [];
  const documents = new Map<Known, readonly string[]>();
  for (const each of all) if (!each.trashed) documents.set(each, linksOf((await headOf(setting, each)).doc).articles);
  const leads = expectedTargets(all);
  const slugs = [...new Set([...documents.values()].flat()), ...leads.keys()];
  const found = await linkTargets(setting.context.db, setting.worldId, slugs);
  for (const slug of slugs) {
    const [is, wanted] = [
      (found.get(slug) ?? []).map((each) => each.slug).sort(),
      [...(leads.get(slug) ?? [])].map((each) => each.slug).sort(),
    ];
    if (is.join() !== wanted.join())
      faults.push(`${slug} leads to ${is.join() || "nothing"}, not to ${wanted.join() || "nothing"}`);
  }
  await checkAddresses(setting, all, faults);
  for (const each of documents.keys()) await checkBacklinks(setting, each, documents, leads, faults);
  return { faults, links: [...documents.values()].flat().length };
}

/** Where every slug leads by the rules of decision 056, found without the database. */
function expectedTargets(all: readonly Known[]): Map<string, Set<Known>> {
  const leads = new Map<string, Set<Known>>();
  const put = (slug: string, to: Known) => leads.set(slug, (leads.get(slug) ?? new Set()).add(to));
  for (const each of all) if (!endOf(each).trashed) for (const slug of each.addresses) put(slug, endOf(each));
  const addresses = new Set(leads.keys());
  for (const each of all) {
    if (endOf(each).trashed) continue;
    for (const slug of [each.title, ...each.aliases].map(slugOf)) if (!addresses.has(slug)) put(slug, endOf(each));
  }
  return leads;
}

function endOf(each: Known): Known {
  return each.mergedInto ? endOf(each.mergedInto) : each;
}

async function checkAddresses({ context, slug }: Setting, all: readonly Known[], faults: string[]): Promise<void> {
  const world = await worldFor(context.db, context.actor, slug);
  if (!world) throw new Error("No world");
  for (const each of all) {
    for (const address of each.addresses) {
      const answer = await articleIn(context.db, world, address);
      if (answer?.slug !== each.slug) faults.push(`${address} answers ${answer?.slug ?? "nothing"}, not ${each.slug}`);
    }
  }
}

async function checkBacklinks(
  { context, worldId }: Setting,
  each: Known,
  documents: ReadonlyMap<Known, readonly string[]>,
  leads: ReadonlyMap<string, ReadonlySet<Known>>,
  faults: string[],
): Promise<void> {
  const only = (slug: string) => leads.get(slug)?.size === 1 && leads.get(slug)?.has(each);
  const wanted = [...documents].filter(([from, links]) => from !== each && links.some(only)).map(([{ slug }]) => slug);
  const { id } = await context.db.article.findFirstOrThrow({
    where: { worldId, slug: each.slug },
    select: { id: true },
  });
  const { articles, count } = await backlinksTo(context.db, { id, worldId }, { limit: 10_000 });
  const is = articles.map(({ slug }) => slug);
  if (is.sort().join() !== wanted.sort().join() || count !== is.length)
    faults.push(`${each.slug} has ${is.length} backlinks, not ${wanted.length}`);
  const silent = articles.filter(({ sentences }) => sentences.length === 0);
  if (silent.length > 0) faults.push(`${silent.length} backlinks of ${each.slug} have no sentence`);
}

async function headOf({ context, slug: world }: Setting, { slug }: Known) {
  const { db } = context;
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug, world: { slug: world } } });
  const content = await revisionContent(db, id, headNumber);
  if (!content) throw new Error(`${slug} has no revision ${headNumber}`);
  return { number: headNumber, doc: content.doc, aliases: content.aliases };
}

function oneOf<T>(all: readonly T[], random: Random): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error("Nothing to choose from");
  return one;
}

async function succeeded<T>(
  result: Promise<
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure | MergeConflict }
  >,
): Promise<T> {
  return value(await result);
}
