import { b, claim, h, i, li, p, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "bering-lead",
    "The ",
    b("naval campaign in the Bering Sea"),
    " is the war of the Japanese fleet in 1940, fought beside that of the army and with very little regard for it. ",
    claim(
      "sc-bering-motive",
      "The navy goes north because the army must not have the war to itself",
      cite("supports", "thread", "The admirals could hardly let the generals have a war to themselves"),
    ),
    ". It ends with Japanese posts from the Commander Islands to the Bering Strait, and with a few men on ",
    to("arctic-raid-of-1940", "Wrangel Island"),
    ".",
  );

const airHead = h.id("bering-air-h", 2, "The airfields");

const airOld: Part = (cite) =>
  p.id(
    "bering-air",
    claim(
      "sc-bering-carriers",
      "The Kido Butai strikes Soviet airfields",
      cite("supports", "thread", "Their carriers spent April and May flattening Soviet airfields"),
    ),
    " around Khabarovsk, on Sakhalin, in the Maritime Province, at Magadan and in Kamchatka.",
  );

const air: Part = (cite) =>
  p.id(
    "bering-air",
    claim(
      "sc-bering-carriers",
      "Two carrier divisions strike Soviet airfields in April and May",
      cite("supports", "thread", "Their carriers spent April and May flattening Soviet airfields"),
      cite("supports", "thread", "what raids the airfields in this story is two carrier divisions on loan"),
      cite("context", "thread", "The standing carrier fleet of our 1941 has not been formed"),
    ),
    " around Khabarovsk, on Sakhalin, in the Maritime Province, at Magadan and in Kamchatka. Older texts call them ",
    i("Kido Butai"),
    ", a name of 1941 that the author has since withdrawn.",
  );

const portsHead = h.id("bering-ports-h", 2, "Magadan and Petropavlovsk");

const ports: Part = (cite) =>
  p.id(
    "bering-ports",
    "Two landings open the campaign proper. ",
    claim(
      "sc-bering-ports",
      "Magadan and Petropavlovsk are taken from the sea",
      cite("supports", "thread", "Landings followed at Magadan and at Petropavlovsk"),
    ),
    ". Neither can be reinforced overland: ",
    claim(
      "sc-bering-islands",
      "both are ports of the mainland without a road to the rest of the country",
      cite("supports", "thread", "look at a map of roads and both are islands"),
    ),
    ". What the capture of Magadan means for the camps behind it is a subject of its own, begun under ",
    to("magadan-and-the-kolyma-highway", "Magadan and the Kolyma Highway"),
    ".",
  );

const northHead = h.id("bering-north-h", 2, "Northward");

const north: Part = (cite) =>
  p.id(
    "bering-north",
    "During the summer the fleet works its way up the coast, ",
    claim(
      "sc-bering-garrisons",
      "generally against a garrison of a few men with one machine gun and no orders",
      cite("supports", "thread", "generally from a garrison with one machine gun and no orders"),
    ),
    ". The posts taken, in the order of the thread:",
  );

const posts: Part = table.id("bering-posts", [
  ["Place", "What was there", "What the Japanese make of it"],
  ["Kamchatka coast", "fishing villages, canneries leased to Japanese firms before the war", "nothing said"],
  ["Bering Island", "Nikolskoye, an Aleut village", "anchorage and runway, pegged out in the first weeks"],
  ["Anadyr", "district centre at a river mouth, airfield", "airfield kept in use"],
  ["Uelkal", "Yupik village on the Gulf of Anadyr, airfield", "airfield kept in use"],
  ["Lavrentiya", "administrative post on the strait", "the end of the road: Alaska in sight"],
]);

const doubt: Part = (cite) =>
  p.id(
    "bering-doubt",
    "The airfields at Anadyr and Uelkal are somewhat early. ",
    claim("sc-bering-alsib", "In our history both were built in 1942, for aircraft ferried from Alaska to the front"),
    "; before that, flying boats and ski-planes of the polar service used the rivers. Nobody has asked the author yet, so the text of the thread stands: ",
    claim(
      "sc-bering-airfields",
      "there are usable airfields at both places in the summer of 1940",
      cite("supports", "thread", "then the airfields at Anadyr and Uelkal, and at last Lavrentiya"),
    ),
    ".",
  );

const winterHead = h.id("bering-winter-h", 2, "Winter and purpose");

const winter: Part = (cite) =>
  p.id(
    "bering-winter",
    claim(
      "sc-bering-chips",
      "The small garrisons left for the winter report the weather and serve as a claim at the conference table",
      cite("supports", "thread", "they are there so that a diplomat can one day point at them"),
    ),
    ". Militarily the campaign decides nothing. It does close the Sea of Okhotsk to Soviet ships and takes away the ports through which, in our history, some of the American aid came in after 1941.",
  );

const usHead = h.id("bering-us-h", 2, "American reaction");

const us: Part = (cite) =>
  p.id(
    "bering-us",
    "Lavrentiya lies in sight of American soil. ",
    claim(
      "sc-bering-nome",
      "Washington answers with two cutters and a flight of seaplanes at Nome",
      cite("supports", "thread", "Two cutters and a flight of seaplanes go to Nome"),
    ),
    " and ",
    claim(
      "sc-bering-oil",
      "goes on selling oil",
      cite("supports", "thread", "The oil contracts run on as before"),
      cite(
        "departs",
        "reference",
        "By then the quarrel over Indochina had cost Japan its American oil",
        "A year later, and for another reason.",
      ),
    ),
    ". ",
    claim(
      "sc-bering-later",
      "Whether that lasts beyond the election of November 1940 is open",
      cite("supports", "thread", "Anything after November 1940 is not decided yet"),
    ),
    ".",
  );

const see: Part = ul.id(
  "bering-see",
  li(to("arctic-raid-of-1940", "Arctic raid of 1940"), ", the boldest part of the campaign"),
  li(to("raider-orion", "German raider Orion"), ", the other naval war of that year"),
  li(to("open-questions", "Open questions")),
);

export const beringSeaCampaign: SampleArticle = {
  slug: "bering-sea-campaign",
  title: "Naval campaign in the Bering Sea",
  kind: "operation",
  tags: ["1940", "sea war", "japan", "kamchatka"],
  aliases: ["Bering Sea campaign", "Kamchatka landings"],
  revisions: [
    {
      by: "pilar",
      at: "2026-02-09T15:00:00.000Z",
      summary: "First version",
      title: "Bering Sea campaign",
      tags: ["1940", "sea war"],
      aliases: [],
      build: (cite) => page(cite, lead, airHead, airOld, portsHead, ports, northHead, north, posts),
    },
    {
      by: "pilar",
      at: "2026-02-20T17:44:00.000Z",
      summary: "Winter, Americans; title after the thread, old title as an alias",
      title: "Naval campaign in the Bering Sea",
      aliases: ["Bering Sea campaign"],
      build: (cite) =>
        page(cite, lead, airHead, airOld, portsHead, ports, northHead, north, posts, winterHead, winter, usHead, us),
    },
    {
      by: "editor",
      at: "2026-05-03T10:02:00.000Z",
      summary: "Carriers as corrected; doubts about two airfields",
      tags: ["1940", "sea war", "japan", "kamchatka"],
      aliases: ["Bering Sea campaign", "Kamchatka landings"],
      build: (cite) =>
        page(
          cite,
          ...[lead, airHead, air, portsHead, ports, northHead, north, posts, doubt],
          ...[winterHead, winter, usHead, us, see],
        ),
    },
  ],
};
