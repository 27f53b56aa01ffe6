import { expect, test } from "vitest";
import { isFromBrowser, isSameOrigin } from "./same-origin";

const post = (headers: Record<string, string>) => isSameOrigin({ method: "POST", headers: new Headers(headers) });

test("a page of ours may change something", () => {
  expect(post({ "sec-fetch-site": "same-origin" })).toBe(true);
  expect(post({ origin: "https://wiki.example", host: "wiki.example" })).toBe(true);
  expect(post({ origin: "https://wiki.example", host: "app:3000", "x-forwarded-host": "wiki.example" })).toBe(true);
});

test("a page of another site may not, nor somebody who does not say", () => {
  expect(post({ "sec-fetch-site": "cross-site", origin: "https://wiki.example", host: "wiki.example" })).toBe(false);
  expect(post({ "sec-fetch-site": "same-site" })).toBe(false);
  expect(post({ origin: "https://evil.example", host: "wiki.example" })).toBe(false);
  expect(post({ origin: "null", host: "wiki.example" })).toBe(false);
  expect(post({ host: "wiki.example" })).toBe(false);
});

test("reading is free", () => {
  expect(isSameOrigin({ method: "GET", headers: new Headers({ "sec-fetch-site": "cross-site" }) })).toBe(true);
});

test("a browser says from where it asks, a program does not", () => {
  const from = (headers: Record<string, string>) => isFromBrowser({ headers: new Headers(headers) });
  expect(from({ "sec-fetch-site": "cross-site" })).toBe(true);
  expect(from({ origin: "null" })).toBe(true);
  expect(from({ authorization: "Bearer x" })).toBe(false);
});
