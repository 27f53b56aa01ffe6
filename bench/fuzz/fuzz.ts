import { type ApiDocument, endpointsOf } from "./api-document";
import { Chance } from "./chance";
import { type FuzzAnswer, judgeOf } from "./judge";
import type { KnownThings } from "./known-things";
import { type Caller, type FuzzRequest, makeRequest } from "./make-request";

/** Something that must not be: what was sent, and what is wrong with what came back. */
export type Fault = { readonly request: FuzzRequest; readonly wrong: readonly string[] };

/** What came of a run; `fields` counts the fields and parameters of endpoints that were hostile at least once. */
export type FuzzReport = {
  readonly sent: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly faults: readonly Fault[];
  readonly slowest: readonly { readonly request: FuzzRequest; readonly ms: number }[];
  readonly fields: number;
};

type Run = {
  readonly document: ApiDocument;
  readonly base: string;
  readonly seed: number;
  readonly count: number;
  /** Requests under way at the same time. */
  readonly atOnce: number;
  readonly callers: readonly Caller[];
  readonly known: KnownThings;
  readonly send: (request: FuzzRequest) => Promise<FuzzAnswer>;
  /** Makes the worlds open to the callers again: some requests close them, and all after those would only be refused. */
  readonly tidy: () => Promise<void>;
};

const SLOWEST = 5;
/** Requests after which the worlds are opened again. */
const TIDIED = 150;

/** Sends `count` requests to all endpoints in turn, each hostile in one place, and judges every answer. */
export async function fuzz({
  document,
  base,
  seed,
  count,
  atOnce,
  callers,
  known,
  send,
  tidy,
}: Run): Promise<FuzzReport> {
  const chance = new Chance(seed);
  const judge = judgeOf(document, base);
  const endpoints = endpointsOf(document, base);
  const statuses = new Map<number, number>();
  const faults: Fault[] = [];
  const fields = new Set<string>();
  let slowest: FuzzReport["slowest"] = [];
  let queue: readonly (typeof endpoints)[number][] = [];
  let sent = 0;
  const work = async (until: number): Promise<void> => {
    while (sent < until) {
      sent += 1;
      if (queue.length === 0) queue = chance.shuffled(endpoints);
      const [endpoint, ...rest] = queue;
      if (!endpoint) return;
      queue = rest;
      const request = makeRequest(endpoint, chance.of(callers), base, known, chance);
      if (request.field !== null) fields.add(`${endpoint.method} ${endpoint.path} ${request.field}`);
      const start = performance.now();
      const answer = await send(request);
      slowest = [...slowest, { request, ms: performance.now() - start }].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const wrong = judge(request, answer);
      if (wrong.length > 0) faults.push({ request, wrong });
      else if (answer.status < 300) known.learn(endpoint, request.params, JSON.parse(answer.text));
    }
  };
  // Nothing is under way while the worlds are opened again.
  for (let until = TIDIED; sent < count; until += TIDIED, await tidy()) {
    await Promise.all(Array.from({ length: atOnce }, () => work(Math.min(until, count))));
  }
  return { sent, statuses, faults, slowest, fields: fields.size };
}
