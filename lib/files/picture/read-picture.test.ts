import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { aDrawing, pngHeader } from "@/lib/files/testing/pictures";
import { failureOf, value } from "@/prisma/testing/outcome";
import { readPicture } from "./read-picture";

const jpegWithPlace = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#386" } })
    .jpeg()
    .withExif({
      IFD0: { Artist: "Anna Orlova", Orientation: "6" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "56/1 8/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

describe("a picture is written anew from its pixels", () => {
  test.each([
    ["png", "image/png"],
    ["jpeg", "image/jpeg"],
    ["webp", "image/webp"],
    ["gif", "image/gif"],
    ["avif", "image/webp"],
  ] as const)("%s is stored as %s, with copies for screens that are never larger than it", async (format, type) => {
    const picture = value(await readPicture(await aDrawing({ width: 1200, height: 30, format })));
    expect(picture).toMatchObject({ type, width: 1200, height: 30, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const sizes = await Promise.all(
      picture.copies.map(async ({ width, bytes }) => [width, (await sharp(bytes).metadata()).width]),
    );
    expect(sizes).toEqual([
      [480, 480],
      [960, 960],
      [1920, 1200],
    ]);
  });

  test("a small picture has one copy", async () => {
    const { copies } = value(await readPicture(await aDrawing({ width: 480, height: 10 })));
    expect(copies.map(({ width }) => width)).toEqual([480]);
  });

  test("a photograph is turned as its camera says, and says no more where it was taken and by whom", async () => {
    const sent = await jpegWithPlace();
    const before = (await sharp(sent).metadata()).exif?.toString("latin1") ?? "";
    expect(before).toContain("Anna Orlova");
    const picture = value(await readPicture(sent));
    expect(picture).toMatchObject({ width: 40, height: 60 });
    for (const bytes of [picture.bytes, ...picture.copies.map((copy) => copy.bytes)]) {
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
      expect(bytes.includes("Anna Orlova")).toBe(false);
    }
  });

  test("what moves goes on moving", async () => {
    const frames = await Promise.all(
      ["#f00", "#0f0", "#00f"].map((background) =>
        sharp({ create: { width: 20, height: 10, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100, 100] })
      .toBuffer();
    const picture = value(await readPicture(gif));
    expect(picture).toMatchObject({ type: "image/gif", width: 20, height: 10 });
    expect((await sharp(picture.bytes).metadata()).pages).toBe(3);
    expect((await sharp(picture.copies[0]?.bytes).metadata()).pages).toBe(3);
  });

  test("the same picture is stored under the same name, however it is called", async () => {
    const sent = await aDrawing({ width: 30, height: 30 });
    expect(value(await readPicture(sent)).hash).toBe(value(await readPicture(Uint8Array.from(sent))).hash);
  });

  test("of a file that is two things at once the picture alone is left", async () => {
    const picture = await aDrawing({ width: 30, height: 30 });
    const script = "<script>alert(document.cookie)</script>";
    for (const other of [
      `<!doctype html><html>${script}</html>`,
      `%PDF-1.7 ${script}`,
      `PK\x03\x04${script}`,
      `*/=1;${script}`,
    ]) {
      const { bytes } = value(await readPicture(Buffer.concat([picture, Buffer.from(other)])));
      expect(bytes.includes("script")).toBe(false);
    }
    const comment = await sharp(await aDrawing({ width: 9, height: 9, format: "jpeg" }))
      .keepExif()
      .toBuffer();
    const inside = Buffer.concat([
      comment.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, script.length + 2]),
      Buffer.from(script),
      comment.subarray(2),
    ]);
    const cleaned = value(await readPicture(inside));
    expect([inside.includes("script"), cleaned.bytes.includes("script")]).toEqual([true, false]);
  });
});

describe("what is refused says why and what to do", () => {
  const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><rect width="9" height="9"/></svg>`;
  const xml = Buffer.from(`<?xml version="1.0"?>\n<!-- a -->\n${SVG}`);
  test.each([
    ["SVG", Buffer.from(SVG), "SVG is refused, since such a file can hold scripts. Export the drawing as PNG"],
    ["SVG behind a heading", xml, "SVG is refused"],
    ["SVG in UTF-16", Buffer.from(`\ufeff${SVG}`, "utf16le"), "SVG is refused"],
    [
      "HTML",
      Buffer.from("<!doctype html><script>alert(1)</script>"),
      "This file is no picture, whatever its name says.",
    ],
    ["PDF", Buffer.from("%PDF-1.7\n"), "A PDF is no picture"],
    ["a program", Buffer.from("MZ\x90\0\x03"), "no picture"],
    ["nothing", Buffer.alloc(0), "no picture"],
    ["TIFF", Buffer.from("II*\0aaaaaaaaaaaa"), "Save it as PNG"],
    ["HEIC", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"), "Save it as JPEG"],
    ["BMP", Buffer.from("BM aaaa"), "Save it as PNG"],
    [
      "a beginning of PNG with HTML behind it",
      Buffer.from("\x89PNG\r\n\x1a\n<script>alert(1)</script>", "latin1"),
      "damaged",
    ],
    ["a beginning of GIF that is a script", Buffer.from("GIF89a/*xxxxxxxx*/=alert(1)//"), "damaged"],
  ])("%s", async (_name, bytes, words) => {
    expect(failureOf(await readPicture(bytes))).toMatch(new RegExp(`^invalid: .*${words}`));
  });

  test("a picture that was cut off", async () => {
    const whole = await aDrawing({ width: 400, height: 400, format: "jpeg" });
    expect(failureOf(await readPicture(whole.subarray(0, whole.length / 2)))).toContain("damaged");
  });

  test("too many bytes, before any of them is looked at", async () => {
    const refused = failureOf(await readPicture(Buffer.alloc(20 * 1024 * 1024 + 1)));
    expect(refused).toMatch(/^tooLarge: .*at most 20 MB/);
  });

  test("a decompression bomb, by what its first bytes announce: in less than a second", async () => {
    const began = performance.now();
    const refused = failureOf(await readPicture(pngHeader(60_000, 60_000)));
    expect(refused).toMatch(/^tooLarge: .*60000 × 60000 pixels/);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("a real bomb of few bytes, and one of many frames", async () => {
    const flat = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#000" } })
      .png()
      .toBuffer();
    expect(flat.length).toBeLessThan(400_000);
    expect(failureOf(await readPicture(flat))).toMatch(/^tooLarge: /);
  });
});
