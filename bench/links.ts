import { faultsOf, shuffleLinks } from "@/lib/articles/addresses/testing/shuffle-links";
import { randomFrom } from "@/lib/document/testing/anchor-trials";
import { aWorld } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

const EXTENT = { articles: 1_000, linksEach: 20, changes: 600 };
const SEED = 20_261_127;

/**
 * Whether links hold: 1,000 articles with 20,000 links among them are renamed, moved, merged, deleted and brought back by chance; then every
 * link, every name, every address that there ever was, and all backlinks are compared with what the documents and the rules of decision 056 say.
 */
export async function bench({ database }: BenchTools): Promise<void> {
  await database();
  const { db } = await import("@/lib/db");
  const setting = await aWorld(db, "links");
  const begun = performance.now();
  const all = await shuffleLinks(setting, EXTENT, randomFrom(SEED));
  const changed = performance.now();
  const { faults, links } = await faultsOf(setting, all);
  const addresses = all.reduce((sum, each) => sum + each.addresses.size, 0);
  const merged = all.filter(({ mergedInto }) => mergedInto).length;
  const trashed = all.filter((each) => each.trashed && !each.mergedInto).length;
  console.log(
    `${all.length} articles, of which ${merged} are merged and ${trashed} deleted, with ${addresses} addresses and ${links} links`,
  );
  console.log(`Written and changed in ${seconds(begun, changed)}, looked at in ${seconds(changed, performance.now())}`);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) throw new Error(`${faults.length} faults`);
  console.log("No broken link, no lost name; backlinks are those of the documents, and every address answers.");
}

function seconds(from: number, to: number): string {
  return `${((to - from) / 1_000).toFixed(1)} s`;
}
