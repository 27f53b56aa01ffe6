import { databaseTrouble } from "@/lib/database-trouble";
import { Overloaded } from "@/lib/workers/pool";
import type { EndpointFailure } from "./endpoint-input";
import { problem } from "./problem";

/** After so many seconds, a request that met no database may be tried again: it starts again within a few. */
const AWAY_SECONDS = 5;

const TAKEN: EndpointFailure = {
  kind: "conflict",
  detail:
    "Somebody else created the same thing at the same moment, so yours was not saved. Check theirs, then try again.",
};

const AWAY: EndpointFailure = {
  kind: "unavailable",
  detail: "The database is not responding. Try again in a few seconds.",
  retryAfterSeconds: AWAY_SECONDS,
};

const FULL: EndpointFailure = {
  kind: "unavailable",
  detail: "The database’s disk is full, so nothing was saved. Tell whoever runs this site.",
  retryAfterSeconds: 60,
};

/** The answer to a request during which something was thrown: it goes to the log, and to the caller as far as it concerns them. */
export function broken(error: unknown): Response {
  if (error instanceof Overloaded) return problem(error.failure);
  const trouble = databaseTrouble(error);
  if (trouble === "taken") return problem(TAKEN);
  if (trouble === "away") {
    console.error(`The database does not answer: ${String(error).trim().split("\n").at(-1)}`);
    return problem(AWAY);
  }
  console.error(error);
  if (trouble === "full") return problem(FULL);
  const detail =
    "Something went wrong on our side; nothing was saved. Try again, and tell whoever runs this site if it keeps happening.";
  return Response.json(
    { type: "about:blank", title: "Internal error", status: 500, kind: "internal", detail },
    { status: 500, headers: { "content-type": "application/problem+json; charset=utf-8" } },
  );
}
