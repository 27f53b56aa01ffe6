import { readFileSync } from "node:fs";
import { amurRailway } from "./articles/amur-railway";
import { angloJapaneseTrade } from "./articles/anglo-japanese-trade";
import { arcticRaidOf1940 } from "./articles/arctic-raid-of-1940";
import { baikalAmurMainline } from "./articles/baikal-amur-mainline";
import { beringSeaCampaign } from "./articles/bering-sea-campaign";
import { birobidzhan } from "./articles/birobidzhan";
import { chiangChingKuo, chiangWeiKuo, soongMeiLing } from "./articles/chiang-family";
import { chiangKaiShek } from "./articles/chiang-kai-shek";
import { chronologyOf1940 } from "./articles/chronology-of-1940";
import { circumBaikalRaid } from "./articles/circum-baikal-raid";
import { guideToTheTimeline } from "./articles/guide-to-the-timeline";
import { japaneseInfantryDoctrine } from "./articles/japanese-infantry-doctrine";
import { kantokuen } from "./articles/kantokuen";
import { magadan } from "./articles/magadan-and-the-kolyma-highway";
import { offensiveTowardTynda } from "./articles/offensive-toward-tynda";
import { openQuestions } from "./articles/open-questions";
import { operationPike } from "./articles/operation-pike";
import { orderOfBattle1940 } from "./articles/order-of-battle-1940";
import { ourHistoryForComparison } from "./articles/our-history-for-comparison";
import { pointOfDivergence } from "./articles/point-of-divergence";
import { raiderOrion } from "./articles/raider-orion";
import { semyonovsCossacks } from "./articles/semyonovs-cossacks";
import { sinoGermanRelations } from "./articles/sino-german-relations";
import { sovietFarEasternFront } from "./articles/soviet-far-eastern-front";
import { transSiberianRailway } from "./articles/trans-siberian-railway";
import { whiteRussianEmigres } from "./articles/white-russian-emigres";
import { withFactBox } from "./fact-boxes";
import type { SampleArticle } from "./types";

export { decisions } from "./decisions";
export { kindsWithFields } from "./fact-boxes";
export { labels, questionMarks } from "./labels";
export { people } from "./people";
export { proposals } from "./proposals";
export { verdicts } from "./verdicts";
export { walks } from "./walks";

/** The world itself; `begun` is when it was made and its sources were imported. */
export const sampleWorld = {
  slug: "japanese-siberia",
  title: "Japanese Siberia",
  description:
    "Japan stays out of China in 1937 and goes north in 1940. A timeline told in a forum thread, taken apart claim by claim.",
  begun: "2026-02-03T18:00:00.000Z",
} as const;

const written: readonly SampleArticle[] = [
  pointOfDivergence,
  circumBaikalRaid,
  offensiveTowardTynda,
  orderOfBattle1940,
  beringSeaCampaign,
  arcticRaidOf1940,
  operationPike,
  angloJapaneseTrade,
  sinoGermanRelations,
  japaneseInfantryDoctrine,
  sovietFarEasternFront,
  transSiberianRailway,
  amurRailway,
  whiteRussianEmigres,
  semyonovsCossacks,
  kantokuen,
  magadan,
  chiangKaiShek,
  soongMeiLing,
  chiangChingKuo,
  chiangWeiKuo,
  raiderOrion,
  birobidzhan,
  baikalAmurMainline,
  chronologyOf1940,
  ourHistoryForComparison,
  openQuestions,
  guideToTheTimeline,
];

/** Every article of the sample world, the foundations first. */
export const articles: readonly SampleArticle[] = written.map(withFactBox);

/** The sample thread, in the format of a thread import. */
export const threadFile: string = readFileSync(new URL("./thread.txt", import.meta.url), "utf8");

/** The sample reference, in the format of a reference import. */
export const referenceFile: string = readFileSync(new URL("./reference.txt", import.meta.url), "utf8");

/** A reader's notes, in the format of a reference import, and what is left of them since he took most of them down. */
export const gazetteerFile: string = readFileSync(new URL("./gazetteer.txt", import.meta.url), "utf8");
/** Their next version, and when it was imported. */
export const gazetteerWithdrawn = {
  text: readFileSync(new URL("./gazetteer-withdrawn.txt", import.meta.url), "utf8"),
  by: "contributor",
  at: "2026-11-02T18:30:00.000Z",
} as const;
