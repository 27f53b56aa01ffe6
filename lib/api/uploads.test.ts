import { beforeEach, expect, test } from "vitest";
import { success } from "@/lib/base/result";
import { aDrawing } from "@/lib/files/testing/pictures";
import { aMember, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { apiEndpoints } from "./endpoints/all-endpoints";
import { serveEndpoints } from "./serve";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

async function send(
  body: BodyInit,
  { key, name = "a.png", as }: { key?: string; name?: string; as?: Setting["context"] } = {},
) {
  const { actor } = as ?? setting.context;
  const clock = () => new Date("2026-03-02T10:00:00Z");
  const serve = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate: async () => success(actor), clock });
  const query = new URLSearchParams({ name });
  const request = new Request(`http://127.0.0.1/api/v1/worlds/${setting.slug}/files?${query}`, {
    method: "POST",
    body,
    // A browser says of a file what its name makes it think.
    headers: { "content-type": "text/html", ...(key ? { "idempotency-key": key } : {}) },
    duplex: "half",
  } as RequestInit);
  const response = await serve(request);
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

test("a picture is sent as the body of a request, and what it is called in the address", async () => {
  const bytes = await aDrawing({ width: 40, height: 30, format: "jpeg" });
  const { status, answer } = await send(bytes, { name: "C:\\photos\\Bridge.exe" });
  expect([status, answer.isNew]).toEqual([201, true]);
  expect(await db.file.findMany({ select: { name: true, type: true, width: true } })).toEqual([
    { name: "Bridge.exe", type: "image/jpeg", width: 40 },
  ]);
});

test("under the same key the answer is the same, and another picture under it is refused", async () => {
  const first = await send(await aDrawing({ width: 9, height: 9 }), { key: "k1" });
  expect(await send(await aDrawing({ width: 9, height: 9 }), { key: "k1" })).toEqual(first);
  expect((await send(await aDrawing({ width: 9, height: 8 }), { key: "k1" })).status).toBe(409);
  expect(await db.file.count()).toBe(1);
});

test("what is too large is refused while it comes, whatever was announced; nothing at all is refused, too", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const { status, answer } = await send(endless);
  expect([status, answer.detail]).toEqual([413, "The body of this request can be at most 20 MB."]);
  expect(sent).toBeLessThan(25);
  expect(await send("")).toMatchObject({
    status: 422,
    answer: { detail: "Send the file as the body of the request." },
  });
});

test("nothing of the body is read of who may not add a picture", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  expect((await send(endless, { as: await aMember(db, setting, "reader") })).status).toBe(403);
  expect(sent).toBeLessThanOrEqual(1);
});

test("SVG is refused with what to do, called PNG or not", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
  const { status, answer } = await send(svg, { name: "harmless.png" });
  expect([status, answer.detail]).toEqual([422, expect.stringContaining("Export the drawing as PNG")]);
});
