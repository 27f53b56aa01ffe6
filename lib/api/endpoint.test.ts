import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { success } from "@/lib/base/result";
import { readEndpoint } from "./endpoint";
import type { PathParams } from "./endpoint-input";
import type { Json } from "./json";
import { inWorld, toArticle } from "./requirements";
import { time } from "./schemas";

const common = { method: "get", path: "/worlds/{world}/clock", summary: "The time", status: 200 } as const;
const run = async () => success({ now: new Date(0) });

test("params are named by the path", () => {
  expectTypeOf<PathParams<"/worlds/{world}/articles/{article}">>().toEqualTypeOf<{
    readonly world: string;
    readonly article: string;
  }>();
  expectTypeOf<PathParams<"/worlds">>().toEqualTypeOf<Record<never, string>>();
  const needsArticle = { ...common, requires: toArticle("writeArticle"), response: z.object({ now: time }), run };
  // @ts-expect-error: the path names no article, so that the right to one cannot be asked.
  const wrong = readEndpoint(needsArticle);
  expect(wrong.path).toBe("/worlds/{world}/clock");
  const right = readEndpoint({ ...common, requires: inWorld("writeArticle"), response: z.object({ now: time }), run });
  expectTypeOf(right.path).toEqualTypeOf<"/worlds/{world}/clock">();
});

test("what an endpoint answers is checked against its response", () => {
  // @ts-expect-error: the response promises a text, not a time.
  const wrong = readEndpoint({ ...common, response: z.object({ now: z.string() }), run });
  // @ts-expect-error: the response promises more than is answered.
  const more = readEndpoint({ ...common, response: z.object({ now: time, zone: z.string() }), run });
  expect([wrong.status, more.status]).toEqual([200, 200]);
});

test("a time is text when it arrives, however deep it stands", () => {
  type Sent = { readonly at: Date | null; readonly saves: readonly { readonly at: Date; readonly extra: unknown }[] };
  expectTypeOf<Json<Sent>>().toEqualTypeOf<{
    readonly at: string | null;
    readonly saves: readonly { readonly at: string; readonly extra: unknown }[];
  }>();
});
