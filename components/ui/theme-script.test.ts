import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { THEME_SCRIPT_HASH, themeScript } from "./theme-script";

test("the policy's hash is that of the script", () => {
  expect(THEME_SCRIPT_HASH).toBe(`sha256-${createHash("sha256").update(themeScript).digest("base64")}`);
});
