import { b, claim, h, li, p, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "fef-lead",
    "The ",
    b("Soviet Far Eastern Front"),
    " is the name under which this wiki treats the Soviet armies between Lake Baikal and the Pacific. ",
    claim(
      "sc-fef-hq",
      "Its command sits at Khabarovsk",
      cite("supports", "reference", "The Far Eastern Front, commanded from Khabarovsk"),
    ),
    ". The thread says little of it: the Soviet side is seen through its railway.",
  );

const nameHead = h.id("fef-name-h", 2, "A note on the name");

const name: Part = p.id(
  "fef-name",
  "Strictly speaking there was no front of that name in April 1940. In our history it was formed in the summer of 1938, dissolved after Lake Khasan into two Red Banner armies, and formed again in July 1940. The group of forces at Chita that stood above both armies in between was a child of Khalkhin Gol, and so is missing in this timeline. ",
  claim("sc-fef-armies", "In April 1940 the defence therefore lies with two separate armies that answer to Moscow"),
  ", which may explain more of the first weeks than any doctrine.",
);

const missionHead = h.id("fef-mission-h", 2, "Mission");

const mission: Part = (cite) =>
  p.id(
    "fef-mission",
    claim(
      "sc-fef-defence",
      "Its orders are to keep every invader out and to hold Blagoveshchensk, Iman and the whole of Primorye",
      cite("supports", "reference", "holding Blagoveshchensk, Iman and the whole of Primorye whatever it might cost"),
    ),
    ". They are known from our history for the years 1941 and 1942 and are assumed here for want of others. The idea of a counter-stroke was never given up: ",
    claim(
      "sc-fef-counter",
      "older plans had the Red Army in northern Manchuria after forty-five days",
      cite("supports", "reference", "a decisive blow into northern Manchuria from the forty-fifth day"),
    ),
    ". On the forty-fifth day of this war the railway has been closed for five weeks of six.",
  );

const tochkaHead = h.id("fef-tochka-h", 2, "The fortified belt");

const tochka: Part = (cite) =>
  p.id(
    "fef-tochka",
    "The border is lined with positions that the soldiers of both sides call by the Russian word for points. ",
    claim(
      "sc-fef-tochka",
      "Several hundred Tochkas stand in belts with trenches between them",
      cite("supports", "reference", "Several hundred concrete and timber positions"),
      cite("supports", "reference", "A Tochka on the Ussuri: concrete roof, two embrasures"),
    ),
    ". At Vladivostok there are coastal guns as heavy as those of a battleship, and railway guns besides. They look out to sea, where the Japanese navy does not come.",
  );

const losses: Part = (cite) =>
  p.id(
    "fef-losses",
    "In the thread ",
    claim(
      "sc-fef-seven",
      "the belt on the Amur holds for seven weeks",
      cite("supports", "thread", "they get through in seven weeks, and they pay for it"),
    ),
    "; the rest of the line, on the Ussuri and before Vladivostok, is not attacked in 1940, as far as the thread tells.",
  );

const weakHead = h.id("fef-weak-h", 2, "Strength and weakness");

const table1: Part = table.id("fef-table", [
  ["", "For the defender", "Against him"],
  ["Geography", "surrounds Manchuria on three sides", "a thin arc that can be cut"],
  ["Supply", "depots filled before the war", "one railway, close to the border"],
  ["Food", "fish, soya", "too many towns, too few farms"],
  ["Reserves", "all of Siberia", "arrive only by the same railway"],
  ["Equipment", "more guns and tanks", "petrol engines, no experience"],
]);

const food: Part = (cite) =>
  p.id(
    "fef-food",
    claim(
      "sc-fef-food",
      "The region has about 6 million people and cannot feed them and an army too",
      cite("supports", "reference", "the farms could feed neither the army nor the civilians"),
      cite("supports", "reference", "Only some 6 million people lived in the Soviet Far East"),
    ),
    ". Once the line is cut at Skovorodino every cart of grain has to be weighed against a cart of shells.",
  );

const arc: Part = (cite) =>
  p.id(
    "fef-arc",
    claim(
      "sc-fef-arc",
      "The long arc around Manchuria can be cut into pieces that are beaten singly",
      cite("supports", "reference", "the same long arc could be cut into pieces and beaten one piece at a time"),
    ),
    ", which is what the ",
    to("offensive-toward-tynda", "offensive toward Tynda"),
    " does to it.",
  );

const westHead = h.id("fef-west-h", 2, "The reservoir that is not tapped");

const west: Part = (cite) =>
  p.id(
    "fef-west",
    "In our history the eastern armies helped to win the war in the west. ",
    claim(
      "sc-fef-344",
      "From June 1941 to May 1945 they gave up 344,676 soldiers, 2,286 tanks and 4,757 guns and mortars",
      cite(
        "departs",
        "reference",
        "gave up 77,929 horses, 11,903 vehicles, 4,757 artillery pieces and mortars, 2,286 tanks and 344,676 soldiers",
      ),
    ),
    ". In this timeline those men are dead, besieged or fully occupied. What it means for Moscow, should the Germans come, is the question that ",
    to("open-questions", "the author will not answer yet"),
    ".",
  );

const see = ul.id(
  "fef-see",
  li(to("trans-siberian-railway", "Trans-Siberian Railway")),
  li(to("birobidzhan", "Jewish Autonomous Region"), ", a district of its rear"),
  li(to("kantokuen", "Kantokuen"), ", the Japanese view of the same armies a year later"),
);

export const sovietFarEasternFront: SampleArticle = {
  slug: "soviet-far-eastern-front",
  title: "Soviet Far Eastern Front",
  kind: "organisation",
  tags: ["army", "soviet union", "far east"],
  aliases: ["Far Eastern Front", "FER", "Red Banner armies"],
  revisions: [
    {
      by: "editor",
      at: "2026-02-21T09:20:00.000Z",
      summary: "From the reference: orders, belt, food",
      aliases: ["Far Eastern Front"],
      build: (cite) => page(cite, lead, missionHead, mission, tochkaHead, tochka, weakHead, food, arc),
    },
    {
      by: "editor",
      at: "2026-02-21T09:58:00.000Z",
      summary: "Note on the name: there was no such front in April",
      aliases: ["Far Eastern Front", "FER", "Red Banner armies"],
      build: (cite) => page(cite, lead, nameHead, name, missionHead, mission, tochkaHead, tochka, weakHead, food, arc),
    },
    {
      by: "owner",
      at: "2026-03-07T14:00:00.000Z",
      summary: "Table; the troops that do not go west",
      build: (cite) =>
        page(
          cite,
          ...[lead, nameHead, name, missionHead, mission, tochkaHead, tochka],
          ...[weakHead, table1, food, arc, westHead, west],
        ),
    },
    {
      by: "contributor",
      at: "2026-05-24T16:16:00.000Z",
      summary: "Seven weeks on the Amur; see also",
      build: (cite) =>
        page(
          cite,
          ...[lead, nameHead, name, missionHead, mission, tochkaHead, tochka, losses],
          ...[weakHead, table1, food, arc, westHead, west, see],
        ),
    },
  ],
};
