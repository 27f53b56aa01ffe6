import { expect, test } from "vitest";
import { sharedPageHeader, sharedPageIn } from "./shared-page";

test("what this process says of a page is read again, whatever the world is called", () => {
  for (const members of [null, "siberia", "日本 1"])
    expect(sharedPageIn(sharedPageHeader("s3cret", { members }), "s3cret")).toEqual({ members });
});

test("nobody who does not know the secret says anything, least of all where there is none", () => {
  for (const value of [null, "", "guess", "guess siberia", "undefined siberia", " siberia"])
    expect(sharedPageIn(value, "s3cret")).toBeNull();
  for (const value of ["", " siberia", "undefined"]) {
    expect(sharedPageIn(value, undefined)).toBeNull();
    expect(sharedPageIn(value, "")).toBeNull();
  }
});
