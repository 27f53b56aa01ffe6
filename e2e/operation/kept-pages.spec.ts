import { expect } from "@playwright/test";
import { PageChanges } from "@/e2e/support/page-changes";
import { test } from "@/e2e/support/test";
import { TwoProcesses } from "@/e2e/support/two-processes";

/** How long the walk is, and its seed: `STEPS=20000 SEED=7 npm run e2e -- kept-pages.spec.ts`. */
const STEPS = Number(process.env.STEPS ?? 400);
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6));
const STEP_MS = 1_000;

test("whatever happens in one of two processes, nobody who reads either is sent a page that is no longer true, or not theirs", async () => {
  test.setTimeout(120_000 + STEPS * STEP_MS);
  const site = await TwoProcesses.start();
  const walk = new PageChanges(site, SEED);
  console.log(`Seed ${SEED}: ${STEPS} steps`);
  try {
    await walk.begin();
    for (let step = 0; step < STEPS && walk.wrong.length < 5; step += 1) {
      await walk.step(step);
      if (step > 0 && step % 1_000 === 0) console.log(`${step} steps, ${walk.wrong.length} wrong`);
    }
    await walk.settled();
  } finally {
    await site.end();
  }
  console.log([...walk.counts].map(([name, count]) => `${name}: ${count}`).join(", "));
  expect(walk.wrong).toEqual([]);
  for (const who of ["visitor", "anna", "boris", "clara"])
    expect(walk.counts.get(`pages read by ${who}`), who).toBeGreaterThan(STEPS / 40);
});
