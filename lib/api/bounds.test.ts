import { expect, test } from "vitest";
import { z } from "zod";
import type { Endpoint } from "@/lib/api/endpoint";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { unbounded } from "@/lib/api/testing/unbounded";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";

/** What is judged elsewhere: documents by lib/document/schema/schema.ts, the texts of sources by lib/sources/import/decode-text.ts. */
const JUDGED_ELSEWHERE = [
  /\.doc: an object that takes unknown keys$/,
  /sources.*\.(files\[\]\.)?text: a text that may not be storable$/,
];

test("every text, list and number of every call's input has a bound of its own", () => {
  const found = apiEndpoints.flatMap(({ method, path, query, body, takesFile }: Endpoint) =>
    // A file is bounded by what its endpoint takes.
    [query, takesFile ? undefined : body].flatMap((shape) => (shape ? unbounded(shape, `${method} ${path} `) : [])),
  );
  expect(found.filter((line) => !JUDGED_ELSEWHERE.some((known) => known.test(line)))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test("the walk finds what has no bound, however it is wrapped", () => {
  const loose = z.strictObject({
    text: z.string().max(3),
    long: storableText().optional(),
    list: z.array(z.enum(["a"])).default([]),
    number: z.union([z.int().min(1), z.coerce.number().int()]).nullable(),
    piped: z
      .string()
      .transform((value) => value.split(","))
      .pipe(z.array(z.enum(["a"]))),
    whole: wholeNumber(),
    open: z.object({}),
  });
  expect(unbounded(loose, "")).toEqual([
    ".text: a text that may not be storable",
    ".long: a text without a max",
    ".list: a list without a max",
    ".number: a number without a range",
    ".number: a number without a range",
    ".piped: a text without a max",
    ".piped: a text that may not be storable",
    ".piped: a list without a max",
    ".open: an object that takes unknown keys",
  ]);
});
