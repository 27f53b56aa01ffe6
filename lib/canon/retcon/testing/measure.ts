import { leaningOn } from "@/lib/canon/retcon/read-leaning";
import type { Db } from "@/lib/db";
import { InventedWorld } from "./invented-world";
import { loadInventedWorld } from "./load-invented-world";
import { plantRetcons } from "./plant-retcons";

/** What of the affected things of 50 planted retcons is found, and how long the lists are. */
export async function readLeaningOf(db: Db, seed: number) {
  const world = new InventedWorld(seed);
  const retcons = plantRetcons(world);
  const { worldId, articles, names } = await loadInventedWorld(db, world, `invented-${seed}`);
  const [missed, extra]: [string[], string[]] = [[], []];
  let [affected, found, listed] = [0, 0, 0];
  for (const retcon of retcons) {
    const asked = retcon.claim === null ? { article: articles.get(retcon.article) ?? "" } : { claims: [retcon.claim] };
    const { items } = await leaningOn(db, worldId, asked, new Date("2026-04-01T10:00:00Z"));
    const keys = items.map(({ key }) => names.get(key) ?? key);
    const hits = retcon.affected.filter((each) => keys.includes(each));
    affected += retcon.affected.length;
    found += hits.length;
    listed += items.length;
    missed.push(...retcon.affected.filter((each) => !keys.includes(each)).map((each) => `${retcon.kind} ${each}`));
    extra.push(...keys.filter((each) => !retcon.affected.includes(each)).map((each) => `${retcon.kind} ${each}`));
  }
  return { retcons: retcons.length, affected, found, listed, missed, extra, world };
}
