import { expect, test } from "vitest";
import { actionsFor, paletteActions } from "./palette-actions";

const labels = (role: Parameters<typeof paletteActions>[1], typed = "") =>
  actionsFor(typed, paletteActions("/w/x", role)).map(({ label }) => label);

test("only what one may do is offered", () => {
  for (const role of [null, "reader"] as const) {
    expect(labels(role)).toContain("Canon list");
    expect(labels(role)).not.toContain("New article");
    expect(labels(role)).not.toContain("Import a source");
  }
  expect(labels("contributor")).toEqual(expect.arrayContaining(["New article", "Import a source"]));
  expect(labels("editor")).not.toContain("Settings");
  expect(labels("owner")).toContain("Settings");
});

test("words may be unfinished, in any order, and other words for the same thing", () => {
  expect(labels("owner", "art new")).toEqual(["New article"]);
  expect(labels("owner", "THREAD imp")).toEqual(["Import a source"]);
  expect(labels("owner", "zebra")).toEqual([]);
});
