import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { importSource } from "@/lib/sources/import/import-source";
import { aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { configuredModel } from "./embedding-model";
import { suggestPassages } from "./read";

const { db, reset } = await testDb();

/** A model outside that knows two topics, whatever the language: what burns, and what is eaten. */
const TOPICS = [/burn|fire|brennt|fackel/i, /soup|suppe|eat/i];
const vectorOf = (text: string) => [...TOPICS.map((topic) => (topic.test(text) ? 1 : 0)), 0.1];
type EmbeddingRequest = { readonly model: string; readonly input: string[]; readonly key: string | undefined };

let setting: Setting;
let outside: Server;
let asked: EmbeddingRequest[];
let answer: (input: string[]) => unknown;
let warned: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  asked = [];
  answer = (input) => ({ data: input.map((text, index) => ({ index, embedding: vectorOf(text) })) });
  warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  outside = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { model, input } = JSON.parse(Buffer.concat(parts).toString()) as EmbeddingRequest;
      asked.push({ model, input, key: request.headers.authorization });
      const body = request.url === "/v1/embeddings" ? answer(input) : null;
      response.writeHead(body ? 200 : 500, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
  const { port } = outside.address() as AddressInfo;
  vi.stubEnv("EMBEDDINGS_URL", `http://127.0.0.1:${port}/v1/`);
  // What a model failed at is remembered by its name.
  vi.stubEnv("EMBEDDINGS_MODEL", `topics-${port}-${Math.random()}`);
  vi.stubEnv("EMBEDDINGS_KEY", "secret");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await new Promise((resolve) => outside.close(resolve));
});

const suggest = async (text: string) =>
  (await suggestPassages(db, setting.worldId, { text, limit: 3 })).map((each) => each.text);
const GERMAN = "Die Fackel lag an der Fabrik.";

test("a model finds what shares no word with the sentence, once its vectors are made in the background", async () => {
  expect(await suggest(GERMAN)).not.toContain("Who set it on fire?");
  await vi.waitFor(async () => expect((await suggest(GERMAN))[0]).toMatch(/burned|fire/), { timeout: 5_000 });
  const hashes = new Set(setting.passages.map(({ hash }) => hash));
  expect(await db.passageVector.count()).toBe(hashes.size);
  expect(asked[0]).toMatchObject({ model: process.env.EMBEDDINGS_MODEL, key: "Bearer secret" });
  expect(warned).not.toHaveBeenCalled();
});

test("what is imported later is embedded too, and nothing twice", async () => {
  await vi.waitFor(async () => expect((await suggest(GERMAN))[0]).toMatch(/burned|fire/), { timeout: 5_000 });
  const text = "The kitchen\n\nThe soup was thin.\n\nNobody said a word.\n";
  expect((await importSource(setting.context, setting.slug, { kind: "reference", text })).ok).toBe(true);
  await vi.waitFor(async () => expect((await suggest("Niemand mochte die Suppe."))[0]).toBe("The soup was thin."), {
    timeout: 5_000,
  });
  const sent = asked.flatMap(({ input }) => (input.length > 1 ? input : []));
  expect(new Set(sent).size).toBe(sent.length);
});

test.each([
  ["is not there", () => null],
  ["answers nonsense", () => ({ data: "none" })],
  ["forgets one", (input: string[]) => ({ data: input.slice(1).map((_, index) => ({ index, embedding: [1, 0] })) })],
  [
    "mixes lengths",
    (input: string[]) => ({ data: input.map((_, index) => ({ index, embedding: Array(index + 1).fill(1) })) }),
  ],
])("a model that %s is told in one line, left alone, and nobody waits for it", async (_how, broken) => {
  answer = broken;
  const sentence = "Railway traffic could not use the crossing until fall.";
  expect((await suggest(sentence))[0]).toBe("No train crossed it before the autumn.");
  await vi.waitFor(() => expect(warned).toHaveBeenCalled(), { timeout: 5_000 });
  const before = asked.length;
  expect((await suggest(sentence))[0]).toBe("No train crossed it before the autumn.");
  expect(asked.length).toBe(before);
  expect(warned.mock.calls.flat().join("")).not.toContain("secret");
});

test("a model that does not answer in time counts as failed", async () => {
  vi.stubEnv("EMBEDDINGS_MODEL", "slow");
  outside.removeAllListeners("request");
  await expect(configuredModel(process.env)?.embed(["x"], 50)).rejects.toThrow(/timeout/i);
});

test("without an address or a name there is no model, and nothing is asked", async () => {
  vi.stubEnv("EMBEDDINGS_URL", "");
  expect(configuredModel(process.env)).toBeNull();
  expect(configuredModel({ EMBEDDINGS_URL: "http://localhost/v1" })).toBeNull();
  await suggest(GERMAN);
  expect(asked).toEqual([]);
  expect(await db.passageVector.count()).toBe(0);
});
