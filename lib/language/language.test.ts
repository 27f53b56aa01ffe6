import { expect, test } from "vitest";
import { languageOf } from "./language";

test("what was chosen in a browser comes before what the browser likes", () => {
  expect(languageOf("canonry.language=de", "en")).toBe("de");
  expect(languageOf("a=b; canonry.language=en", "de")).toBe("en");
  expect(languageOf("canonry.language=fr; canonry-language=de", "de-AT,en;q=0.5"), "none of ours was chosen").toBe(
    "de",
  );
  expect(languageOf("mycanonry.language=de", "")).toBe("en");
});

test("a browser is answered in the language of ours that it weighs highest", () => {
  expect(languageOf("", "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7")).toBe("de");
  expect(languageOf("", "en-GB,en;q=0.9,de;q=0.8")).toBe("en");
  expect(languageOf("", "fr-CA, de;q=0.4, en;q=0.6")).toBe("en");
  expect(languageOf("", "en;q=0, DE;q=0.1")).toBe("de");
  expect(languageOf("", "en,de")).toBe("en");
});

test("who says nothing, or what cannot be read, is answered in English", () => {
  for (const accepted of [undefined, "", "*", "fr", ";;;,,,q=", "de;q=x;q=0"])
    expect(languageOf("", accepted)).toBe("en");
});
