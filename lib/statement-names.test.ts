import { expect, it } from "vitest";
import { StatementNames } from "./statement-names";

it("a statement has a name from the third time on, always the same", () => {
  const names = new StatementNames();
  const given = [1, 2, 3, 4].map(() => names.nameOf("select $1"));
  expect(given.slice(0, 2)).toEqual(["", ""]);
  expect(given[2]).toMatch(/^[\w-]{32}$/);
  expect(given[3]).toBe(given[2]);
});

it("two statements never share a name", () => {
  const names = new StatementNames();
  const given = [1, 2, 3].map(() => [names.nameOf("select $1"), names.nameOf("select  $1")]);
  expect(new Set(given[2]).size).toBe(2);
});

it("names no more than a connection should keep plans for, and keeps those that it gave", () => {
  const names = new StatementNames();
  const often = (sql: string) => [1, 2, 3].map(() => names.nameOf(sql))[2];
  const first = often("select 0");
  const given = Array.from({ length: 400 }, (_, at) => often(`select ${at + 1}`));
  expect(given.filter((name) => name !== "")).toHaveLength(249);
  expect(names.nameOf("select 0")).toBe(first);
  expect(names.nameOf("select 400")).toBe("");
});
