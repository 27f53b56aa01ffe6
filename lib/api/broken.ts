import { databaseTrouble } from "@/lib/database-trouble";
import { Overloaded } from "@/lib/workers/pool";
import type { EndpointFailure } from "./endpoint-input";
import { problem } from "./problem";

/** After so many seconds, a request that met no database may be tried again: it starts again within a few. */
const AWAY_SECONDS = 5;

const TAKEN: EndpointFailure = {
  kind: "conflict",
  detail: "Somebody made the same at this moment; nothing of yours was written. Look at it, and try again.",
};

const AWAY: EndpointFailure = {
  kind: "unavailable",
  detail: "The database does not answer at this moment. Try again in a few seconds.",
  retryAfterSeconds: AWAY_SECONDS,
};

const FULL: EndpointFailure = {
  kind: "unavailable",
  detail: "There is no space left on the database's disk; nothing was saved. Tell whoever runs this site.",
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
  const detail = "Something broke on our side; nothing was written. Try again, and tell the site's owner if it stays.";
  return Response.json(
    { type: "about:blank", title: "Internal error", status: 500, kind: "internal", detail },
    { status: 500, headers: { "content-type": "application/problem+json; charset=utf-8" } },
  );
}
