import type { Unavailable } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { Lane } from "@/lib/workers/lane";
import { SMALL_BODY } from "./body-limits";
import type { Endpoint } from "./endpoint";
import type { EndpointFailure } from "./endpoint-input";

/** After so many seconds, those who found no room may try again. */
const BUSY_SECONDS = 20;

/**
 * Calls that hold a connection to the database for long wait for one another here, in memory: imports, one at a time, and large texts
 * under an Idempotency-Key, which have a transaction open while a worker thread reads them. So the others keep their connections.
 */
export class Lanes {
  private readonly imports = new Lane({ atOnce: 1, waiting: 15, waitMs: 60_000 }, () => busy("sources are imported"));
  private readonly texts = new Lane({ atOnce: 3, waiting: 30, waitMs: 20_000 }, () => busy("large texts are saved"));

  /** Runs a call in its lane, if it has one. Failures: those of the call; `unavailable` when there is no room in its lane. */
  async run<T>(
    endpoint: Endpoint,
    isKeyed: boolean,
    work: () => Promise<Result<T, EndpointFailure>>,
  ): Promise<Result<T, EndpointFailure>> {
    const lane = this.laneOf(endpoint, isKeyed);
    if (lane === null) return work();
    const ran = await lane.run(work);
    return ran.ok ? ran.value : ran;
  }

  private laneOf(endpoint: Endpoint, isKeyed: boolean): Lane | null {
    if (endpoint.imports) return this.imports;
    const isLarge = endpoint.takes !== undefined && endpoint.takes.bytes > SMALL_BODY.bytes;
    return isKeyed && isLarge ? this.texts : null;
  }
}

function busy(what: string): Unavailable {
  const detail = `Too many ${what} right now; nothing was saved. Try again in ${BUSY_SECONDS} seconds.`;
  return { kind: "unavailable", detail, retryAfterSeconds: BUSY_SECONDS };
}
