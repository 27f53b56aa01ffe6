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
      fact("route", "66 N, 169.5 W; 70 N, 178 W; 71.5 N, 160 E; 74.5 N, 130 E; 77.5 N, 104 E; 75 N, 80 E"),
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
      fact("route", "50.7 N, 156.1 E; 53 N, 160.5 E; 58 N, 170 E; 64.4 N, 173.2 W"),
    ),
  "chiang-kai-shek": () =>
    factBox.id(
      "chiang-facts",
      fact("born", "31 October 1887"),
      fact("offices", "Chairman of the National Government at Nanking"),
      fact("spouse", to("soong-mei-ling", "Soong Mei-ling")),
    ),
  "chiang-ching-kuo": () =>
    factBox.id("ching-facts", fact("born", "1910"), fact("parents", to("chiang-kai-shek", "Chiang Kai-shek"))),
  "chiang-wei-kuo": () =>
    factBox.id(
      "wei-facts",
      fact("born", "1916"),
      fact("parents", to("chiang-kai-shek", "Chiang Kai-shek"), ", ", to("soong-mei-ling", "Soong Mei-ling")),
    ),
  birobidzhan: () =>
    factBox.id("birobidzhan-facts", fact("coordinates", "48.79 N, 132.93 E; Theatre of war: 73 %, 55 %")),
  "magadan-and-the-kolyma-highway": () =>
    factBox.id("magadan-facts", fact("coordinates", "59.56 N, 150.8 E; Theatre of war: 85.5 %, 25 %")),
  "baikal-amur-mainline": () =>
    factBox.id("bam-facts", fact("coordinates", "55.15 N, 124.72 E; Theatre of war: 52 %, 36 %")),
  "trans-siberian-railway": () =>
    factBox.id("tsr-facts", fact("coordinates", "52.03 N, 113.5 E; Theatre of war: 25 %, 56.5 %")),
  "operation-pike": (cite) =>
    factBox.id(
      "pike-facts",
      fact("date", "Early 1940"),
      fact("place", "Baku, Grozny, Batum"),
      fact("outcome", claim("sc-pike-fact-outcome", "Called off", cite("supports", "thread", "It never flew."))),
    ),
  kantokuen: () =>
    factBox.id(
      "kan-facts",
      fact("date", "1941"),
      fact("strength"),
      fact("outcome", "Called off"),
      fact(
        "front",
        "49.6 N, 117.4 E; 53.3 N, 121 E; 53 N, 127 E; 48.4 N, 134.9 E; 43 N, 131.2 E; Theatre of war: 27 %, 62 %; 37 %, 59 %; 50 %, 51 %; 62 %, 55 %; 74 %, 65 %",
      ),
    ),
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
