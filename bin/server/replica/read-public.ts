import type { IncomingMessage } from "node:http";
import { readFromReplica } from "@/lib/read-replica";
import type { DatabaseWatch } from "../database-watch";
import type { Handler } from "../exchange";
import { hasSession } from "../pages/page-key";
import type { Replica } from "./replica";

/** Pages, and reads of the API; files, signing in and the rest are not worth the question. */
const PAGE_OR_ENDPOINT = /^\/(?:$|\?|w\/|api\/v1\/)/;

/**
 * Returns a handler that has what nobody in particular asks for read from the replica, where that has everything that the primary has at this
 * moment: a page is made as if from the primary, and whoever has just written something finds it. It comes after the handlers that
 * keep pages, which note the state that they want shown before they ask for it.
 */
export function readPublic(
  database: Pick<DatabaseWatch, "position">,
  replica: Pick<Replica, "hasReached" | "fail">,
): Handler {
  return async ({ request }, next) => {
    if (!isPublicRead(request)) return next();
    const position = await database.position();
    if (position === null || !(await replica.hasReached(position))) return next();
    const read = {
      isUsable: true,
      failed: (error: unknown) => {
        read.isUsable = false;
        replica.fail(error);
      },
    };
    return readFromReplica(read, next);
  };
}

function isPublicRead({ method, url = "", headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return headers.authorization === undefined && !hasSession(headers) && PAGE_OR_ENDPOINT.test(url);
}
