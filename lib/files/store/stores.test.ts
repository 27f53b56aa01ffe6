import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anS3Server, type S3Server } from "@/lib/files/testing/an-s3-server";
import { configuredStore } from "./configured-store";
import { copyName, type FileStore } from "./file-store";

const folder = mkdtempSync(join(tmpdir(), "canonry-stores-"));
const SECRET = "not a secret of anybody";
let s3: S3Server;
beforeAll(async () => {
  s3 = await anS3Server(SECRET);
});
beforeEach(() => s3.objects.clear());
afterAll(() => {
  s3.close();
  rmSync(folder, { recursive: true });
});

const bucket = (secret = SECRET) => ({
  FILES_S3_ENDPOINT: s3.endpoint,
  FILES_S3_BUCKET: "wiki",
  FILES_S3_REGION: "eu-north-1",
  FILES_S3_ACCESS_KEY_ID: "key",
  FILES_S3_SECRET_ACCESS_KEY: secret,
  FILES_S3_PREFIX: "canonry/",
});
const [A, B, C] = ["a", "b", "c"].map((letter) => letter.repeat(64)) as [string, string, string];

async function namesIn(store: FileStore): Promise<string[]> {
  const names: string[] = [];
  for await (const { name, storedAt } of store.list()) {
    expect(storedAt.getTime()).toBeGreaterThan(0);
    names.push(name);
  }
  return names.sort();
}

describe.each([
  ["a folder", () => configuredStore({ FILES_DIR: mkdtempSync(join(folder, "store-")) })],
  ["a folder of the data", () => configuredStore({ DATA_DIR: mkdtempSync(join(folder, "data-")) })],
  ["a bucket", () => configuredStore(bucket())],
] as const)("%s", (_name, make) => {
  test("gives back what was stored, byte by byte, and nothing for names that are not there", async () => {
    const store = make();
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_none, index) => (index * 7) % 256));
    await store.put(A, bytes);
    await store.put(A, bytes);
    await store.put(copyName(A, 480), Buffer.from("small"));
    expect(await store.get(A)).toEqual(bytes);
    expect((await store.get(copyName(A, 480)))?.toString()).toBe("small");
    expect(await store.get(B)).toBeNull();
  });

  test("lists all of it, and removes what is there and what is not", async () => {
    const store = make();
    for (const name of [A, B, C, copyName(C, 960), copyName(C, 1920)]) await store.put(name, Buffer.from(name));
    expect(await namesIn(store)).toEqual([A, B, C, copyName(C, 1920), copyName(C, 960)].sort());
    await store.remove(B);
    await store.remove(B);
    expect(await namesIn(store)).toEqual([A, C, copyName(C, 1920), copyName(C, 960)].sort());
  });

  test("takes no name that could lead elsewhere", async () => {
    const store = make();
    for (const name of ["../a", `${A}/../x`, "", `${A}-1.html`, A.toUpperCase()]) {
      await expect(async () => store.put(name, Buffer.from("x"))).rejects.toThrow("Nothing is stored under the name");
      await expect(async () => store.get(name)).rejects.toThrow("Nothing is stored under the name");
    }
  });
});

describe("a bucket", () => {
  test("is asked with signatures that its service accepts, below the prefix", async () => {
    await configuredStore(bucket()).put(A, Buffer.from("x"));
    expect([...s3.objects.keys()]).toEqual([`/wiki/canonry/${A}`]);
    const wrong = configuredStore(bucket("another secret"));
    await expect(wrong.put(B, Buffer.from("x"))).rejects.toThrow("403 (SignatureDoesNotMatch)");
    await expect(wrong.get(A)).rejects.toThrow("403");
    expect(s3.objects.size).toBe(1);
  });

  test("that is busy is asked again, and one that stays so fails with nothing stored", async () => {
    const store = configuredStore(bucket());
    s3.failing = 1;
    await store.put(A, Buffer.from("x"));
    expect(s3.objects.size).toBe(1);
    s3.failing = 9;
    await expect(store.put(B, Buffer.from("x"))).rejects.toThrow("503 (SlowDown)");
    s3.failing = 0;
    expect(s3.objects.size).toBe(1);
  });

  test("that is configured by half is refused, and a service that is away fails", async () => {
    for (const name of ["FILES_S3_BUCKET", "FILES_S3_ACCESS_KEY_ID", "FILES_S3_SECRET_ACCESS_KEY"])
      expect(() => configuredStore({ ...bucket(), [name]: "" })).toThrow(`${name} must be set`);
    const away = configuredStore({ ...bucket(), FILES_S3_ENDPOINT: "http://127.0.0.1:1" });
    await expect(away.get(A)).rejects.toThrow();
  });
});
