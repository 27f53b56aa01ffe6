import { expect, test } from "vitest";
import { importVersion } from "@/lib/sources/import/import-version";
import { passageWith } from "@/prisma/seed/cite-from";
import { aWorld, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { placesOfPassages } from "./read-places";
import { placePath } from "./source";
import { succeeded } from "./source-fixtures";

const { db, reset } = await testDb();

test("a passage is where the newest version has it: on a later page, in an older version, or nowhere", async () => {
  await reset();
  const { context, slug, threadId, passages } = await aWorld(db);
  const [burned, crossed] = ["burned in April", "Who set it on fire?"].map(
    (words) => passageWith(passages, "thread", words).id,
  );
  // Fifty posts come before all, so that Anna's is on the second page; Boris's question goes.
  const before = Array.from({ length: 50 }, (_none, index) => `## Carl\n\nWord ${index}.\n\n----------\n`).join("\n");
  const text = THREAD.replace("## Anna", `${before}\n## Anna`).replace("Who set it on fire?", "");
  succeeded(await importVersion(context, slug, threadId, { text }));
  const places = await placesOfPassages(db, [burned ?? "", crossed ?? "", "none"]);
  expect([...places.keys()].sort()).toEqual([burned, crossed].sort());
  const pathOf = (id = "") => {
    const place = places.get(id);
    return place && placePath({ world: slug, id: threadId }, place, id === burned ? "c1" : undefined);
  };
  expect(pathOf(burned)).toBe(`/w/${slug}/sources/${threadId}?page=2&claim=c1#p-${burned}`);
  expect(pathOf(crossed)).toBe(`/w/${slug}/sources/${threadId}?version=1#p-${crossed}`);
});
