import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawSprite, SPRITE } from "./draw-sprite";

test("the sprite holds every icon that is named, as Lucide draws it (else: npm run icons)", () => {
  expect(readFileSync(SPRITE, "utf8")).toBe(drawSprite());
  expect(drawSprite()).toMatch(/<symbol id="X" viewBox="0 0 24 24"[^>]*><path d="M18 6 6 18"\/>/);
});
