import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { claim, fact, factBox } from "@/lib/document/model/build";
import { page, to } from "./page";
import type { Part, SampleArticle } from "./types";

/** The kinds whose suggested fields the world took; events are told in the text. */
export const kindsWithFields = [
  "operation",
  "person",
  "place",
  "organisation",
  "unit",
] as const satisfies readonly ArticleKind[];

/** Fact boxes by article. */
const BOXES: Readonly<Record<string, Part>> = {
  "arctic-raid-of-1940": (cite) =>
    factBox.id(
      "arctic-facts",
      fact("date", "August 1940"),
      fact("place", "Kara Sea"),
      fact(
        "strength",
        claim(
          "sc-arctic-fact-strength",
          "7 warships and an icebreaker",
          cite(
            "supports",
            "thread",
            "the squadron numbered three cruisers, four destroyers and the icebreaker Otomari",
          ),
        ),
      ),
      fact("outcome", "Partial success"),
      fact("part-of", to("bering-sea-campaign", "Naval campaign in the Bering Sea")),
    ),
  "bering-sea-campaign": (cite) =>
    factBox.id(
      "bering-facts",
      fact(
        "date",
        claim(
          "sc-bering-fact-date",
          "April and May 1940",
          cite("supports", "thread", "Their carriers spent April and May flattening Soviet airfields"),
        ),
        ", with landings after it",
      ),
      fact("place", "Bering Sea"),
    ),
  "operation-pike": (cite) =>
    factBox.id(
      "pike-facts",
      fact("date", "Early 1940"),
      fact("place", "Baku, Grozny, Batum"),
      fact("outcome", claim("sc-pike-fact-outcome", "Called off", cite("supports", "thread", "It never flew."))),
    ),
  kantokuen: () => factBox.id("kan-facts", fact("date", "1941"), fact("strength"), fact("outcome", "Called off")),
  "raider-orion": () => factBox.id("orion-facts", fact("formed", "December 1939"), fact("commanded-by")),
  "semyonovs-cossacks": () =>
    factBox.id("semyonov-facts", fact("part-of", to("white-russian-emigres", "White Russian émigrés"))),
  "soviet-far-eastern-front": (cite) =>
    factBox.id(
      "fef-facts",
      fact(
        "seat",
        claim(
          "sc-fef-fact-seat",
          "Khabarovsk",
          cite("supports", "reference", "The Far Eastern Front, commanded from Khabarovsk"),
        ),
      ),
    ),
};

/** An article whose newest revision begins with its fact box, where it has one. */
export function withFactBox(article: SampleArticle): SampleArticle {
  const box = BOXES[article.slug];
  const last = article.revisions.at(-1);
  if (!box || !last) return article;
  const build: typeof last.build = (cite) => {
    const [boxed] = page(cite, box).content;
    const { content } = last.build(cite);
    return { type: "doc", content: boxed ? [boxed, ...content] : content };
  };
  return { ...article, revisions: [...article.revisions.slice(0, -1), { ...last, build }] };
}
