import { expect, test } from "vitest";
import { returnPath, safeRedirect } from "./safe-redirect";

test.each(["/", "/w/siberia/a/raid?revision=2#p1", "/account", "/invitation/abc"])("%s is followed", (path) => {
  expect(safeRedirect(path, "/home")).toBe(path);
});

test.each([
  undefined,
  "",
  "https://evil.example",
  "//evil.example/w/a",
  "/\\evil.example",
  "/\t/evil.example",
  "/..//evil.example",
  "/./\\evil.example",
  "javascript:alert(1)",
  "w/relative",
  "/sign-out",
  "/sign-in?callbackUrl=/sign-in",
  "/api/auth/signout",
])("%s is not followed", (path) => {
  expect(safeRedirect(path, "/home")).toBe("/home");
});

test("the page for signing in keeps the way back", () => {
  expect(returnPath("/sign-in", "/w/a?b=1")).toBe("/sign-in?callbackUrl=%2Fw%2Fa%3Fb%3D1");
});
