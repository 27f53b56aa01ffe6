import type { z } from "zod";
import type { ArticleView } from "@/lib/articles/read";
import { db } from "@/lib/db";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { talkMessages } from "@/lib/language/subjects/talk";
import type { discussedQuery } from "./discussed-query";

/** What a new discussion would be about: as the page says it, and as the endpoint takes it. */
export type Discussed = {
  readonly heading: string;
  readonly quote: string;
  /** Under which what is typed about it is kept. */
  readonly keep: string;
  readonly about: object;
};

/** What the address of an article's talk names: a claim, a change, words of the text; the article as a whole where it names none. */
export async function whatIsDiscussed(
  { id, slug, revision: head }: ArticleView,
  { claim, change, block, start, quote, revision }: z.output<typeof discussedQuery>,
): Promise<Discussed> {
  const t = talkMessages();
  if (claim !== "") {
    const found = (await claimsOfArticle(db, id)).find((each) => each.id === claim);
    const about = { subject: "claim", claim };
    if (found) return { heading: t("discussThisClaim"), quote: found.text, keep: `discuss claim ${claim}`, about };
  }
  if (change !== undefined && change <= head) {
    const about = { subject: "revision", article: slug, revision: change };
    return {
      heading: t("discussTheChangeInRevisionChange", { change }),
      quote: "",
      keep: `discuss ${id} ${change}`,
      about,
    };
  }
  if (block !== "" && quote !== "") {
    const words = { block, start, quote, ...(revision === undefined ? {} : { revision }) };
    const keep = `discuss ${id} ${block} ${start} ${quote}`;
    return { heading: t("discussTheSelectedText"), quote, keep, about: { subject: "text", article: slug, ...words } };
  }
  return {
    heading: t("discussThisArticle"),
    quote: "",
    keep: `discuss ${id}`,
    about: { subject: "article", article: slug },
  };
}
