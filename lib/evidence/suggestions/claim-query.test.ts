import { expect, test } from "vitest";
import { claimQuery } from "./claim-query";

const words = (claim: string) => claimQuery(claim).words.map(({ text }) => text);

test("words that carry no meaning are not looked for", () => {
  expect(words("The bridge over the river was burned.")).toEqual(["bridge", "river", "burned"]);
});

test("short forms also stand for their long ones", () => {
  expect(words("The USSR lost")).toEqual(["ussr", "soviet", "union", "lost"]);
});

test("who speaks is understood, and not looked for as a word", () => {
  expect(claimQuery("The author admitted that the bridge stands.")).toMatchObject({ ofAuthor: true, ofReader: false });
  expect(words("The author admitted that the bridge stands.")).toEqual(["bridge", "stands"]);
  expect(claimQuery("A reader asked whether the bridge stands.")).toMatchObject({ ofReader: true, ofQuestion: true });
  expect(words("A reader asked whether the bridge stands.")).toEqual(["bridge", "stands"]);
});

test("a claim about an author and nothing else is looked for by its words", () => {
  expect(words("The author answered.")).toEqual(["author", "answered"]);
});

test("a claim without words asks for nothing", () => {
  expect(words("… and of the")).toEqual([]);
});
