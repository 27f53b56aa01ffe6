import { expect, test } from "vitest";
import { success } from "@/lib/base/result";
import { IMPORT_BODY } from "./body-limits";
import { BodyRoom, NO_ROOM } from "./body-room";
import { readBody } from "./read-body";

const CHUNK = 64 * 1024;

/** A request whose body comes in chunks that are all there already: nobody waits for the network. */
function request(value: unknown, onChunk: () => void = () => {}): Request {
  const bytes = Buffer.from(JSON.stringify(value));
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      onChunk();
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + CHUNK)));
      at += CHUNK;
      if (at >= bytes.length) controller.close();
    },
  });
  // The types of the browser do not know `duplex`.
  const init = { method: "POST", body, duplex: "half" };
  return new Request("http://127.0.0.1/", init);
}

/** How often others were let run while `work` went on. */
async function pausesDuring(work: Promise<unknown>): Promise<number> {
  let pauses = 0;
  let going = true;
  const count = (): void => {
    pauses += 1;
    if (going) setImmediate(count);
  };
  setImmediate(count);
  await work;
  going = false;
  return pauses;
}

const ofChunks = (count: number) => ({ kind: "thread", text: "Zwölf\n".repeat((count * CHUNK) / 8) });

test("others are answered between any two pieces of a large body, which arrives as it was sent", async () => {
  const sent = ofChunks(40);
  const reading = readBody(request(sent), IMPORT_BODY, new BodyRoom().open());
  expect(await pausesDuring(reading)).toBeGreaterThanOrEqual(35);
  expect(await reading).toEqual(success(sent));
});

test("of large bodies that come at once no two are read in the same moment", async () => {
  const room = new BodyRoom();
  const sent = [ofChunks(24), ofChunks(25), ofChunks(26)];
  const all = Promise.all(sent.map((each) => readBody(request(each), IMPORT_BODY, room.open())));
  expect(await pausesDuring(all)).toBeGreaterThanOrEqual(3 * 20);
  expect(await all).toEqual(sent.map(success));
});

test("a small body is read at once", async () => {
  const reading = readBody(request({ text: "ö".repeat(30_000) }), IMPORT_BODY, new BodyRoom().open());
  expect(await pausesDuring(reading)).toBeLessThan(5);
});

test("who finds no room leaves the rest of the body where it is, and makes room again", async () => {
  const room = new BodyRoom();
  const first = room.open();
  expect(first.grow(55 * 1024 * 1024)).toBe(true);
  let chunks = 0;
  const second = room.open();
  const refused = await readBody(
    request(ofChunks(60), () => {
      chunks += 1;
    }),
    IMPORT_BODY,
    second,
  );
  expect(refused).toEqual({ ok: false, failure: NO_ROOM });
  expect(chunks).toBeLessThan(25);
  second.release();
  first.release();
  expect(await readBody(request(ofChunks(60)), IMPORT_BODY, room.open())).toMatchObject({ ok: true });
});
