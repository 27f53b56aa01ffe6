import { expect, test } from "vitest";
import { optionsOf } from "./options";
import { said } from "./translator";

test("the words of options are said when they are read, not when the list is made", () => {
  let spoken = "en";
  const options = optionsOf(["canon", "proposed"], { label: (value) => `${value} ${spoken}` });
  expect(options.map(({ value, label }) => [value, label])).toEqual([
    ["canon", "canon en"],
    ["proposed", "proposed en"],
  ]);
  spoken = "de";
  expect(options[0]?.label).toBe("canon de");
});

test("what stands beside the words of a row is read as late as they are", () => {
  let spoken = "en";
  const row = said(
    () => (key: "name") => `${key} ${spoken}`,
    { label: "name" },
    {
      get example() {
        return spoken;
      },
    },
  );
  spoken = "de";
  expect([row.label, row.example]).toEqual(["name de", "de"]);
});
