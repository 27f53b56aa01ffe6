import type { Endpoint } from "./api-document";
import type { Chance } from "./chance";
import { fittingValue } from "./fitting-value";
import { type Hostile, hostileBody, hostileInAddress, hostileValue } from "./hostile-values";
import type { KnownThings } from "./known-things";
import { toJson } from "./raw-json";

/** Who asks: what their requests carry as a token, null for nobody. */
export type Caller = { readonly name: string; readonly token: string | null };

/** A request of the fuzzer's; `about` says what is hostile about it. */
export type FuzzRequest = {
  readonly endpoint: Endpoint;
  readonly caller: Caller;
  readonly about: string;
  /** The field or parameter that is hostile; null: nothing is. */
  readonly field: string | null;
  /** The parameters of the path as they were before anything was spoilt. */
  readonly params: ReadonlyMap<string, string>;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
};

/** So many requests are made as they should be: they keep the worlds in motion. */
const HARMLESS = 0.15;
/** So many writes carry an Idempotency-Key, from a few: some are repetitions, some use one for two things. */
const WITH_KEY = 0.15;
/** Steps into a body at which something hostile is put in: the inside of documents is not all that there is to a request. */
const MAX_STEPS = 5;

/** Draft of a request: every part of it can still be exchanged. */
type Draft = {
  readonly path: Map<string, string>;
  readonly query: Map<string, string>;
  body: unknown;
  raw: Buffer | null;
};

/** A request of an endpoint: as the document wants it, but for one thing. */
export function makeRequest(
  endpoint: Endpoint,
  caller: Caller,
  base: string,
  known: KnownThings,
  chance: Chance,
): FuzzRequest {
  const draft = fittingDraft(endpoint, known, chance);
  const params = new Map(draft.path);
  const { about, field } = chance.happens(HARMLESS) ? { about: "nothing", field: null } : spoil(draft, chance);
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_all, name: string) => draft.path.get(name) ?? "");
  const query = [...draft.query].map(([name, value]) => `${name}=${value}`).join("&");
  const body = draft.raw ?? (endpoint.body ? Buffer.from(toJson(draft.body)) : null);
  const keyed = endpoint.method !== "get" && chance.happens(WITH_KEY);
  return {
    endpoint,
    caller,
    about,
    field,
    params,
    address: `${base}${path}${query && `?${query}`}`,
    headers: {
      ...(caller.token === null ? {} : { authorization: `Bearer ${caller.token}` }),
      ...(body ? { "content-type": "application/json" } : {}),
      ...(keyed ? { "idempotency-key": chance.of(["k1", "k2", "k3", "k".repeat(201), "é"]) } : {}),
    },
    body,
  };
}

function fittingDraft(endpoint: Endpoint, known: KnownThings, chance: Chance): Draft {
  const path = new Map<string, string>();
  const query = new Map<string, string>();
  for (const { name, in: where } of endpoint.parameters) {
    if (where === "path") path.set(name, encodeURIComponent(known.forParameter(endpoint, name, chance)));
  }
  const about = path.get(endpoint.path.includes("/proposals/") ? "number" : "article") ?? known.one("article", chance);
  const making = { known, chance, about };
  for (const { name, required, schema, in: where } of endpoint.parameters) {
    if (where !== "query" || !(required || chance.happens(0.4))) continue;
    query.set(name, encodeURIComponent(String(fittingValue(schema, name, making))));
  }
  const body = endpoint.body ? fittingValue(endpoint.body, "", making) : undefined;
  return { path, query, body, raw: null };
}

/** Puts something hostile into one place of a draft, and says what and where. */
function spoil(draft: Draft, chance: Chance): { readonly about: string; readonly field: string } {
  const told = (hostile: Hostile<unknown>, field: string) => ({ about: `${hostile.name} as ${field}`, field });
  const inPath = [...draft.path.keys()].map((name) => () => {
    const hostile = hostileInAddress(chance);
    draft.path.set(name, hostile.value);
    return told(hostile, `path ${name}`);
  });
  const inQuery = [...draft.query.keys(), "surprise"].map((name) => () => {
    const hostile = hostileInAddress(chance);
    draft.query.set(name, hostile.value);
    return told(hostile, `query ${name}`);
  });
  const inBody = placesOf(draft.body).map((steps) => () => {
    const hostile = hostileValue(valueAt(draft.body, steps), chance);
    draft.body = replaced(draft.body, steps, hostile.value);
    return told(hostile, `body ${steps.join(".")}`);
  });
  const whole = () => {
    const hostile = hostileBody(chance);
    draft.raw = hostile.value;
    return told(hostile, "the body");
  };
  return chance.of([...inPath, ...inQuery, ...inBody, ...inBody, ...inBody, ...(draft.body ? [whole] : [])])();
}

/** The places in a body, from the outside in; in each object also one that it does not have. */
function placesOf(value: unknown, steps: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null || steps.length >= MAX_STEPS) return [];
  const own = Object.entries(value).flatMap(([key, each]) => [[...steps, key], ...placesOf(each, [...steps, key])]);
  return Array.isArray(value) ? own : [...own, [...steps, "surprise"]];
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce((inside, step) => (inside as Readonly<Record<string, unknown>> | undefined)?.[step], value);
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === step ? replaced(each, rest, by) : each));
  const members = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...members, [step]: replaced(members[step], rest, by) };
}
