import { b, claim, h, i, li, p, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "orion-lead",
    "The ",
    b("Orion"),
    " is a German auxiliary cruiser, a freighter with hidden guns, at sea since April 1940. ",
    claim(
      "sc-orion-japanese",
      "In this timeline Japanese freighters are among her prey",
      cite("supports", "thread", "in waters where the raider Orion is known to cruise"),
    ),
    ", since Berlin stands by Moscow and can do so at sea without admitting it.",
  );

const careerHead = h.id("orion-career-h", 2, "Career");

const career: Part = table.id("orion-career", [
  ["Date", "Event", "World"],
  ["December 1939", "Commissioned", "both"],
  ["April 1940", "Leaves Germany", "both"],
  ["June 1940", "Lays mines off Auckland; the Niagara sinks on one", "both, by a reader's word"],
  ["From the summer of 1940", "Japanese freighters disappear", "timeline only"],
  ["November 1940", "Sinks the liner Rangitane, with the Komet", "our history; open in the timeline"],
  ["August 1941", "Reaches Bordeaux after 510 days", "our history; open in the timeline"],
]);

const mines: Part = (cite) =>
  p.id(
    "orion-mines",
    "On the minefield off New Zealand both worlds agree. ",
    claim(
      "sc-orion-mines",
      "It was laid in June 1940 and sank the Niagara with her gold",
      cite("supports", "thread", "the Orion mined our harbour approaches in June 1940"),
    ),
    ". Most of the gold was brought up by divers a year later, a story too good to be left to one world.",
  );

const supplyHead = h.id("orion-supply-h", 2, "Where does she fill her bunkers?");

const supply: Part = (cite) =>
  p.id(
    "orion-supply",
    claim(
      "sc-orion-atolls",
      "In our history she met her supply ships at atolls under Japanese rule",
      cite("context", "thread", "she met her supply ships at quiet atolls under Japanese rule"),
    ),
    ", Lamotrek and Ailinglaplap among them, and some of these ships had loaded in Japan. ",
    claim(
      "sc-orion-range",
      "A raider at war with Japanese shipping cannot stay in the Pacific for long",
      cite("contradicts", "thread", "have begun to disappear in waters where the raider Orion is known to cruise"),
      cite("supports", "thread", "If Tokyo is now the enemy, where does she fill her bunkers?"),
    ),
    ". The question was put by a reader at Auckland and passed without an answer. Three have been proposed here:",
  );

const answers = ul.id(
  "orion-answers",
  "she lives on what she captures, and goes home early;",
  "she is supplied from Vladivostok, as long as Soviet ships can leave it;",
  li(
    "she is where the freighters vanish and did not sink them: the thread says only that they ",
    i("disappear"),
    " where she is known to be.",
  ),
);

const politics: Part = p.id(
  "orion-politics",
  "On paper Germany and Japan are not at war, and the thread does not say what they write to each other about it. London, which loses ships to the same raider, has become a ",
  to("anglo-japanese-trade", "friend"),
  " of Japan's. That ",
  claim("sc-orion-intelligence", "the Admiralty shares its plot of German raiders with the Japanese navy"),
  " would be a small thing with large consequences; it is a contributor's idea.",
);

export const raiderOrion: SampleArticle = {
  slug: "raider-orion",
  title: "German raider Orion",
  kind: "unit",
  tags: ["1940", "sea war", "germany", "ships"],
  aliases: ["Orion", "Ship 36", "HSK Orion"],
  revisions: [
    {
      by: "teodor",
      at: "2026-04-11T12:00:00.000Z",
      summary: "Both careers side by side",
      title: "Raider Orion",
      aliases: ["Orion"],
      build: (cite) => page(cite, lead, careerHead, career, mines),
    },
    {
      by: "contributor",
      at: "2026-04-12T21:12:00.000Z",
      summary: "Ngaio's question about fuel",
      title: "German raider Orion",
      aliases: ["Orion", "Ship 36", "HSK Orion"],
      build: (cite) => page(cite, lead, careerHead, career, mines, supplyHead, supply, answers),
    },
    {
      by: "contributor",
      at: "2026-04-12T21:20:00.000Z",
      summary: "Politics",
      build: (cite) => page(cite, lead, careerHead, career, mines, supplyHead, supply, answers, politics),
    },
  ],
};
