import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { isReadableForm } from "./readable-form";

const CALL = { "next-action": "40aa" };

function callOf(body: string): Promise<boolean> {
  return isReadableForm({ ...CALL, "content-type": "text/plain;charset=UTF-8" }, Buffer.from(body));
}

async function formOf(fields: Readonly<Record<string, string>>, headers = {}): Promise<boolean> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  const sent = new Response(data);
  const type = sent.headers.get("content-type") ?? "";
  return isReadableForm({ ...headers, "content-type": type }, Buffer.from(await sent.arrayBuffer()));
}

test.each([
  "[]",
  '["river",3,null,{"level":"open","tags":["a","$$5"]}]',
  '["$undefined","$NaN","$-0","$K1","$$F1","costs $5"]',
])("arguments as React writes them are readable: %s", async (body) => {
  expect(await callOf(body)).toBe(true);
  expect(await formOf({ "1_title": "$F1", "0": body }, CALL)).toBe(true);
});

test.each([
  ...["", "[", "null", "1", '"x"', "{}", '["$F1"]', '["$nx"]', '["$0:constructor"]', '["$@0"]', '["$"]'],
  ...['[{"then":"$1:__proto__:then"}]', JSON.stringify(Array(21).fill(1)), `${"[".repeat(5_000)}${"]".repeat(5_000)}`],
])("others, at which React throws or which no action takes, are not: %s", async (body) => {
  expect(await callOf(body)).toBe(false);
  expect(await formOf({ "1_title": "x", "0": body }, CALL)).toBe(false);
});

test("a call by form brings its arguments, and no values apart from them", async () => {
  expect(await formOf({ "0": "[]", "1": "[]" }, CALL)).toBe(false);
  expect(await formOf({ "1_title": "x" }, CALL)).toBe(false);
});

test("a form that is sent before scripts run names one action and what is bound to it, or none", async () => {
  const hidden = { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"7fb7","bound":"$@1"}', $ACTION_KEY: "k0" };
  const readable: readonly Record<string, string>[] = [
    { email: "$F1", "0": "[" },
    { ...hidden, "$ACTION_1:1": '["river",{"values":{}}]', email: "a" },
    { ...hidden, "$ACTION_1:0": '{"id":"7fb7","bound":null}' },
    { $ACTION_ID_7fb7: "", email: "a" },
  ];
  for (const fields of readable) expect([fields, await formOf(fields)]).toEqual([fields, true]);
  const damaged: readonly Record<string, string>[] = [
    { ...hidden, "$ACTION_1:1": '["$F1"]' },
    { ...hidden, "$ACTION_1:0": '{"id":{},"bound":"$@1"}' },
    { ...hidden, $ACTION_ID_7fb7: "" },
    { $ACTION_REF_1: "" },
    { $ACTION_ID_: "" },
  ];
  for (const fields of damaged) expect([fields, await formOf(fields)]).toEqual([fields, false]);
});

type Encode = (args: unknown) => Promise<string | FormData>;
const { encodeReply }: { encodeReply: Encode } = createRequire(import.meta.url)(
  "next/dist/compiled/react-server-dom-webpack/client.node",
);

async function isReadable(args: unknown): Promise<boolean> {
  const sent = new Response(await encodeReply(args));
  const headers = { "next-action": "40aa", "content-type": sent.headers.get("content-type") ?? "" };
  return isReadableForm(headers, Buffer.from(await sent.arrayBuffer()));
}

test("whatever forms and buttons of ours hand over is readable as React itself writes it", async () => {
  const form = new FormData();
  form.append("title", "$F1 and “quotes”");
  form.append("tag", "a");
  form.append("tag", "b");
  const state = { values: { title: "$", price: "$5" }, errors: [{ path: "", message: "No" }], refusal: undefined };
  for (const args of [
    [],
    ["river", 3, { level: "open", reason: "", until: undefined }],
    ["river", null, Number.NaN, -0, "$", "$$", "$undefined"],
    [state, form],
    ["river", 1, state, form],
  ]) {
    expect([args, await isReadable(args)]).toEqual([args, true]);
  }
  for (const args of [[new Map([["a", 1]])], [new Blob(["x"])], [Promise.resolve(1)]]) {
    expect([args, await isReadable(args)]).toEqual([args, false]);
  }
});
