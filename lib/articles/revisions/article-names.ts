import type { Tx } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";

type Called = { readonly title: string; readonly aliases: readonly string[] };

/** The slugs that links may call an article by: those of its title and its aliases, in order. */
export function articleNames({ title, aliases }: Called): string[] {
  return [...new Set([title, ...aliases].map(slugOf))].filter((slug) => slug !== "").sort();
}

/** Keeps what links may call an article by. */
export async function keepArticleNames(tx: Tx, articleId: string, called: Called): Promise<void> {
  const names = articleNames(called);
  await tx.articleName.deleteMany({ where: { articleId, slug: { notIn: names } } });
  await tx.articleName.createMany({ data: names.map((slug) => ({ articleId, slug })), skipDuplicates: true });
}
