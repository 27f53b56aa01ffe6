import { b, claim, h, invention, p } from "@/lib/document/model/build";
import { page, to } from "../page";
import { pictured } from "../pictured";
import type { CiteFn, Part, SampleArticle } from "../types";
import { register } from "./amur-register";
import { EASTERN_STATIONS, type Station, WESTERN_STATIONS } from "./amur-stations";

const lead: Part = (cite) =>
  p.id(
    "am-lead",
    "Between Karymskaya and Vladivostok the ",
    to("trans-siberian-railway", "Trans-Siberian Railway"),
    " runs for three thousand kilometres ",
    claim(
      "sc-am-frontier",
      "beside a frontier, in places within reach of guns",
      cite("supports", "reference", "in places within reach of guns on the Manchurian bank"),
    ),
    ". This page takes it station by station, as it was in both worlds until the spring of 1940 and as the timeline leaves it in November. ",
    claim(
      "sc-am-cut",
      "The main line is cut at Skovorodino on 9 June 1940",
      cite("supports", "thread", "The main line is cut at Skovorodino on the way there, on the ninth of June"),
    ),
    ", so that there are two railways from that day on, one of them without an end.",
  );

const map = pictured(
  "am-map",
  "amur",
  "full",
  "The line and its northern branch in the summer of 1940; the cross is Skovorodino.",
);

const notes: Part = (cite) =>
  p.id(
    "am-notes",
    "Much of what is said here of depots and yards comes from a reader's notes. ",
    claim(
      "sc-am-mogocha",
      "The shed at Mogocha held two dozen engines",
      cite("supports", "gazetteer", "a shed for twenty-four engines, a coal stage, a canteen that never closes"),
    ),
    "; ",
    claim(
      "sc-am-water",
      "between there and Yerofey Pavlovich an engine took water four times",
      cite(
        "supports",
        "gazetteer",
        "an engine takes water four times, and in a hard January two of the four are frozen",
      ),
    ),
    "; and ",
    claim(
      "sc-am-span",
      "a fallen span of the bridge over the Zeya could not have been replaced from the east",
      cite("supports", "gazetteer", "no crane on the eastern side could lift another"),
      cite(
        "context",
        "thread",
        "it plays for supply instead: most of the air force goes after bridges, yards and water towers",
      ),
    ),
    ". ",
    claim(
      "sc-am-rukhlovo",
      "Skovorodino had been Rukhlovo until shortly before",
      cite("supports", "gazetteer", "Skovorodino was called Rukhlovo until a few years before the war"),
    ),
    ".",
  );

const registerLead: Part = p.id(
  "am-register-lead",
  invention(
    "sc-am-register",
    "A register of through trains was kept in the tower at Mogocha and came out of the war in a dispatcher's lunch box",
  ),
  ". The thread knows nothing of it: it is written by this wiki, within what the thread and the reference allow, to have every day of that year on one page. ",
  b("Through trains"),
  " are those that neither began nor ended at Mogocha.",
);

function stations(prefix: string, list: readonly Station[]): readonly Part[] {
  return list.flatMap(([name, kilometre, text], index): Part[] => [
    h.id(`am-${prefix}-${index}-h`, 3, `${name}, kilometre ${kilometre.toLocaleString("en")}`),
    p.id(`am-${prefix}-${index}`, text),
  ]);
}

const WEST = [h.id("am-west-h", 2, "From Karymskaya to the Zeya"), ...stations("w", WESTERN_STATIONS)];
const EAST = [h.id("am-east-h", 2, "From the Zeya to the sea"), ...stations("e", EASTERN_STATIONS)];
const REGISTER = [h.id("am-register-h", 2, "A register of through trains"), registerLead, ...register];

const build =
  (...parts: readonly Part[]) =>
  (cite: CiteFn) =>
    page(cite, ...parts);

/** The longest page of the sample: some 50,000 characters, for whoever wants to know how such a page is read and edited. */
export const amurRailway: SampleArticle = {
  slug: "the-amur-railway-station-by-station",
  title: "The Amur railway, station by station",
  kind: "place",
  tags: ["railways"],
  aliases: [],
  revisions: [
    { by: "pilar", at: "2026-05-11T19:20:00.000Z", summary: "As far as the Zeya", build: build(lead, ...WEST) },
    { by: "pilar", at: "2026-05-18T20:05:00.000Z", summary: "On to Vladivostok", build: build(lead, ...WEST, ...EAST) },
    {
      by: "contributor",
      at: "2026-06-02T07:45:00.000Z",
      summary: "OldChita's notes as a source; a register of every day",
      build: build(lead, map, notes, ...WEST, ...EAST, ...REGISTER),
    },
  ],
};
