import { b, claim, h, li, p, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { CiteFn, Part, SampleArticle } from "../types";

const lead: Part = p.id(
  "ours-lead",
  b("Our history"),
  " goes on without this war. What it has in the same places and years stands here, day by day, so that whoever writes can see how far the story has left it. What the story itself says of those days is in the ",
  to("chronology-of-1940", "chronology"),
  ".",
);

/** A line with one claim: its id, its words, and the words of the reference that carry it. */
function line(cite: CiteFn, id: string, words: string, quote: string) {
  return li(claim(`sc-ours-${id}`, words, cite("supports", "reference", quote)), ".");
}

const beforeHead = h.id("ours-before-h", 2, "Before the split is felt");

const before: Part = (cite) =>
  ul.id(
    "ours-before",
    line(cite, "gun", "About 1934 a railway gun stands at Vladivostok", "Railway gun at Vladivostok, about 1934"),
    line(
      cite,
      "khasan",
      "In 1938 the two armies test one another at Lake Khasan",
      "The two armies tested one another at Lake Khasan in 1938",
    ),
    line(
      cite,
      "lyushkov",
      "On 13 June 1938 Genrikh Lyushkov walks over the border with his papers",
      "On 13 June 1938 Genrikh Lyushkov",
    ),
    line(
      cite,
      "blow",
      "In 1938 the Soviet General Staff still writes of a blow into Manchuria",
      "had still written of a decisive blow into northern Manchuria",
    ),
    line(
      cite,
      "khalkhin",
      "In 1939 a reinforced Japanese division is broken at Khalkhin Gol",
      "at Khalkhin Gol in 1939",
    ),
    line(
      cite,
      "tanks",
      "In 1940 the Chiba school takes its medium tanks on exercise",
      "Medium tanks of the Chiba school on exercise, 1940",
    ),
  );

const yearHead = h.id("ours-1941-h", 2, "1941");

const year: Part = (cite) =>
  ul.id(
    "ours-1941",
    line(
      cite,
      "pact",
      "In April 1941 Tokyo and Moscow sign a neutrality pact",
      "A neutrality pact between Tokyo and Moscow followed in April 1941",
    ),
    line(
      cite,
      "germany",
      "In June 1941 Germany attacks, and Matsuoka wants to go north at once",
      "When Germany attacked in June 1941",
    ),
    line(
      cite,
      "matsuoka",
      "By the middle of July 1941 Matsuoka is out of office",
      "He was out of office by the middle of July",
    ),
    line(
      cite,
      "plan",
      "In 1941 the Kwantung Army plans its war under the name of manoeuvres",
      "was the cover name of a Japanese plan of 1941",
    ),
    line(cite, "dairen", "In August 1941 transports unload horses at Dairen", "August 1941"),
  );

const afterHead = h.id("ours-after-h", 2, "To the end");

const after: Part = (cite) =>
  ul.id(
    "ours-after",
    line(
      cite,
      "kaisenbun",
      "In the fiscal year 1942 industry is to make ammunition for fifty divisions",
      "in the fiscal year 1942",
    ),
    line(
      cite,
      "drawn",
      "From 1943 the army in Manchuria is drawn upon for other fronts",
      "From 1943 the army in Manchuria was itself drawn upon",
    ),
    line(
      cite,
      "spring",
      "By the spring of 1943 most of the men have left for the west",
      "had left before the spring of 1943",
    ),
    line(
      cite,
      "reservoir",
      "Until May 1945 the eastern fronts give up men, guns and horses",
      "From the German attack until May 1945",
    ),
    line(
      cite,
      "end",
      "In August 1945 three Soviet fronts attack from every side at once",
      "The end came in August 1945",
    ),
    line(
      cite,
      "khingan",
      "In August 1945 their columns cross the Greater Khingan",
      "Soviet columns crossing the Greater Khingan, August 1945",
    ),
  );

const last: Part = p.id(
  "ours-last",
  "None of this is claimed for the world of the story. Where an article departs from a line here, it says so itself; see ",
  to("point-of-divergence", "where the two part"),
  " and ",
  to("kantokuen", "the plan of 1941"),
  ".",
);

export const ourHistoryForComparison: SampleArticle = {
  slug: "our-history-for-comparison",
  title: "Our history for comparison",
  kind: "period",
  tags: ["dates", "our history"],
  aliases: ["What really happened"],
  revisions: [
    {
      by: "contributor",
      at: "2026-08-02T19:10:00.000Z",
      summary: "What really happened, by date",
      build: (cite) => page(cite, lead, beforeHead, before, yearHead, year, afterHead, after, last),
    },
  ],
};
