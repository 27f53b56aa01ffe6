import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { searchPassages } from "@/components/api/world-api";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { success } from "@/lib/base/result";
import { importSource } from "@/lib/sources/import/import-source";
import { aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { findPassage } from "./find-passage";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  const authenticate = async () => success(setting.context.actor);
  const serve = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate, clock: () => new Date() });
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => serve(new Request(`http://wiki${path}`, init)));
});
afterEach(() => vi.unstubAllGlobals());

const TITLE = "Siege, post 3 by night";

/** Imports a thread whose title reads like the place of a post, and returns the id of the source. */
async function aMisleadingThread(): Promise<string> {
  const text = THREAD.replace("# The frozen river", `# ${TITLE}`).replace("burned in April", "was shelled in June");
  const made = await importSource(setting.context, setting.slug, { kind: "thread", text });
  if (!made.ok) throw new Error(made.failure.detail);
  return made.value.id;
}

test("a passage that was found by its words is the one of its own post, whatever its thread is called", async () => {
  const source = await aMisleadingThread();
  const hits = await searchPassages(setting.slug, "shelled", 10, new AbortController().signal);
  if (!hits.ok) throw new Error(hits.failure.detail);
  const [hit] = hits.value.items;
  expect(hit).toMatchObject({ type: "passage", source, post: 1, title: `${TITLE}, post 1 by Anna` });
  const found = await findPassage(setting.slug, hit?.id ?? "", { start: 4, end: 10 });
  expect(found).toMatchObject({
    source: { id: source, title: TITLE, version: 1, kind: "thread" },
    passage: { id: hit?.id, post: 1, author: "Anna", text: "The bridge over the river was shelled in June." },
    words: { start: 4, end: 10 },
  });
});

test("a passage of another world, and one that is in no source any more, cannot be had", async () => {
  const [passage] = setting.passages;
  expect(await findPassage(setting.slug, passage?.id ?? "")).toMatchObject({ passage: { id: passage?.id } });
  const other = await aWorld(db, "elsewhere");
  expect(await findPassage(other.slug, passage?.id ?? "")).toBeNull();
  expect(await findPassage(setting.slug, "nothing")).toBeNull();
});
