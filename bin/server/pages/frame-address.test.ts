import { expect, test } from "vitest";
import { frameAddress } from "./frame-address";

const comparison = (query: string) => frameAddress(`/w/siberia/a/the-belt/compare${query}`);

test("comparisons of an article have three frames: of neighbours, with one between, and all others", () => {
  const addresses = ["?from=1&to=2", "?from=7&to=8", "?from=1&to=3", "?from=1&to=4", "?from=2&to=900"].map(
    (query) => comparison(query)?.address,
  );
  expect(new Set(addresses).size).toBe(3);
  expect(addresses[0]).toBe(addresses[1]);
  expect(addresses[3]).toBe(addresses[4]);
  expect(addresses[0]).toBe("/w/siberia/a/the-belt/compare?from=900000001&to=900000002");
});

test("what stands in the address takes the place of the place holders", () => {
  expect([...(comparison("?from=3&to=51")?.places ?? [])]).toEqual([
    ["900000001", "3"],
    ["900000002", "4"],
    ["900000004", "51"],
  ]);
  expect([...(comparison("?from=3&to=4")?.places ?? [])]).toEqual([
    ["900000001", "3"],
    ["900000002", "4"],
  ]);
});

test("any other address has no frame", () => {
  for (const query of ["", "?from=4&to=3", "?from=3&to=3", "?from=0&to=3", "?to=3&from=1", "?from=1&to=3&view=side"])
    expect(comparison(query), query).toBeNull();
  expect(comparison("?from=1&to=3&unfold=2")).toBeNull();
  expect(comparison("?from=900000001&to=900000002")).toBeNull();
  expect(frameAddress("/w/siberia/a/the-belt")).toBeNull();
});

test("searches for plain words have one frame for a world", () => {
  const search = (query: string) => frameAddress(`/w/siberia/search${query}`);
  expect(search("?q=bridge")?.address).toBe(search("?q=the+Amur%20bridge")?.address);
  expect([...(search("?q=the%20Tenry%C5%AB+1987")?.places ?? [])]).toEqual([
    ["?q=words900000001", "?q=the+Tenry%C5%AB+1987"],
    ["words900000001", "the Tenryū 1987"],
  ]);
  for (const query of [
    "",
    "?q=",
    "?q=%22two%20words%22",
    "?q=a%20-b",
    "?q=a<b",
    "?q=%",
    "?q=a&in=claims",
    "?q=+a",
    "?q=a%5C",
    "?q=e%CC%81",
  ])
    expect(search(query), query).toBeNull();
});
