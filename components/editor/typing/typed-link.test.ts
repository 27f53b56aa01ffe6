import { expect, test } from "vitest";
import { typedLink } from "./typed-link";

test.each([
  ["See [the map](https://example.org/a)", "the map", "https://example.org/a"],
  ["[it](https://en.wikipedia.org/wiki/Lena_(river))", "it", "https://en.wikipedia.org/wiki/Lena_(river)"],
  ["[him](mailto:otto@example.org)", "him", "mailto:otto@example.org"],
  ["a (b) [地図 🗺](example.org)", "地図 🗺", "https://example.org"],
])("%j ends with a link", (text, words, href) => expect(typedLink(text)?.data).toEqual({ words, href }));

test.each([
  "a claim [1](see below)",
  "an array a[0](1)",
  "![a picture](https://example.org/a.png)",
  "[[Title]](https://example.org)",
  "\\[no](https://example.org)",
  "[](https://example.org)",
  "[bad](javascript:alert.call)",
  "[open](https://example.org/a_(b)",
  "[words](https://example.org) and more",
])("%j does not", (text) => expect(typedLink(text)).toBeNull());
