import { expect, test } from "vitest";
import { weakness } from "./weak-password";

const mike = { name: "Mike Oldfield", email: "mike.oldfield@example.org" };

test.each([
  "1234567890",
  "qwertyuiop",
  "Password123",
  "PASSWORD2026!",
  "princess99",
  "1q2w3e4r5t",
  "Mike Oldfield",
  "mikeoldfield1",
  "mike.oldfield@example.org",
  "Mike.Oldfield2026",
])("%s is refused", async (password) => {
  expect(await weakness(password, mike)).toContain("A few words work well.");
});

test.each([
  "a lantern by the rails",
  "correct horse battery",
  "mike likes his garden",
  "monkey 8214 cupboard",
  "monkey926417035",
  "9F#k2!vQx0",
  "夜の列車は遅れた",
])("%s is taken", async (password) => {
  expect(await weakness(password, mike)).toBeNull();
});

test("a short name does not spoil a password that begins with it", async () => {
  expect(await weakness("jo1234567", { name: "Jo", email: "jo@example.org" })).toBeNull();
});
