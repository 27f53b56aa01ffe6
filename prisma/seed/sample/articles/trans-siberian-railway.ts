import { page } from "../page";
import type { Part, SampleArticle } from "../types";
import * as l from "./tsr-line";
import * as w from "./tsr-war";

const theLine: readonly Part[] = [
  ...[l.lead, l.lineHead, l.line, l.sections, l.names, l.builtHead, l.built, l.amurLine, l.cer],
  ...[l.trackHead, l.track, l.weakList, l.capacityHead, l.capacity, l.sums],
];

const lineAndFrontier: readonly Part[] = [
  ...[...theLine, l.mirror, l.foodHead, l.food],
  ...[l.frontierHead, l.frontier, l.arc, l.branchHead, l.branches],
];

const theWar: readonly Part[] = [
  ...[w.warHead, w.war, w.blows, w.raidHead, w.raid, w.ferry, w.bombHead, w.bomb, w.repair],
  ...[w.cutHead, w.cut, w.fortnight, w.quoteBlock],
];

const afterwards: readonly Part[] = [w.afterHead, w.east, w.bira, w.west, w.bamIrony];

const ourHistory: readonly Part[] = [w.otlHead, w.otlWest, w.otlPlan, w.otl1945];

export const transSiberianRailway: SampleArticle = {
  slug: "trans-siberian-railway",
  title: "Trans-Siberian Railway",
  kind: "place",
  tags: ["railways", "soviet union", "far east", "logistics"],
  aliases: ["Trans-Siberian", "Transsib", "The railway"],
  revisions: [
    {
      by: "editor",
      at: "2026-02-10T19:25:00.000Z",
      summary: "The line and its capacity",
      tags: ["railways"],
      aliases: ["Trans-Siberian"],
      build: (cite) => page(cite, l.leadOld, l.lineHead, l.line, l.capacityHead, l.capacity, w.warHead, w.warOld),
    },
    {
      by: "pilar",
      at: "2026-03-01T09:00:00.000Z",
      summary: "Building, track, table of sections; lead says why it matters",
      tags: ["railways", "soviet union", "far east"],
      build: (cite) => page(cite, ...theLine, w.warHead, w.warOld),
    },
    {
      by: "editor",
      at: "2026-05-04T07:15:00.000Z",
      summary: "The war of 1940 after the corrections; frontier, branches, grain",
      aliases: ["Trans-Siberian", "Transsib", "The railway"],
      build: (cite) => page(cite, ...lineAndFrontier, ...theWar),
    },
    {
      by: "contributor",
      at: "2026-06-20T20:00:00.000Z",
      summary: "After the cut; our history",
      tags: ["railways", "soviet union", "far east", "logistics"],
      build: (cite) => page(cite, ...lineAndFrontier, ...theWar, ...afterwards, ...ourHistory),
    },
    {
      by: "owner",
      at: "2026-08-02T16:45:00.000Z",
      summary: "Points of argument; a word for contributors",
      build: (cite) =>
        page(
          cite,
          ...[...lineAndFrontier, ...theWar, ...afterwards, w.argueHead, w.argue],
          ...[...ourHistory, w.useHead, w.use],
        ),
    },
  ],
};
