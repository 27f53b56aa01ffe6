import { createHash } from "node:crypto";
import type { Conflict } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type Db, nestedTransaction } from "@/lib/db";
import { stableJson } from "@/lib/document/model/hash";
import type { EndpointFailure, Performed } from "./endpoint-input";
import { asJson } from "./json";

/** How long an answer is remembered, in ms: a client that retries does so within minutes, a queue within days. */
const REMEMBERED = 7 * 24 * 3600 * 1000;
/** The longest Idempotency-Key that is taken. */
const MAX_KEY = 200;
/** The longest that a write under a key may take, in ms: as long as the longest one, an import, may take without. */
const ONCE_MS = 300_000;

type IdempotentRequest = {
  readonly db: Db;
  readonly userId: string;
  readonly key: string;
  /** What was asked: the same key with another request is refused. */
  readonly request: readonly unknown[];
  /** Members of the answer that are shown once: they are not remembered. */
  readonly secret: readonly string[];
  readonly now: Date;
};

/**
 * Runs a write once for each person and Idempotency-Key: repeating it gives the first answer and writes nothing. The
 * write and its remembered answer are one transaction, and a repetition that comes to another process meanwhile waits for it.
 * An answer with a secret is remembered without it, and cannot be repeated: then `conflict` says what to do instead.
 */
export async function runIdempotently(
  asked: IdempotentRequest,
  run: (db: Db) => Promise<Result<Performed, EndpointFailure>>,
): Promise<Result<Performed, EndpointFailure>> {
  const { db, userId, key, now, secret } = asked;
  if (key === "" || key.length > MAX_KEY) {
    return failed({ kind: "invalid", detail: `An Idempotency-Key has 1 to ${MAX_KEY} characters.`, issues: [] });
  }
  const requestHash = createHash("sha256").update(stableJson(asked.request)).digest("hex");
  return db.$transaction(
    async (tx) => {
      const [first] = await tx.$queryRaw<Remembered[]>`
        SELECT "requestHash", status, body FROM canonry_response_under(${userId}, ${key})`;
      if (first && first.requestHash !== requestHash) {
        return failed({ kind: "conflict", detail: "This Idempotency-Key has already been used for another request." });
      }
      if (first && secret.length > 0) return failed(shownOnce(first.body));
      if (first) return success({ status: first.status, value: first.body });
      const performed = await run(nestedTransaction(tx));
      if (!performed.ok) return performed;
      const { status, value } = performed.value;
      const answered = asJson(value) as object;
      const body = Object.fromEntries(Object.entries(answered).filter(([member]) => !secret.includes(member)));
      await tx.$executeRaw`
        WITH old AS (DELETE FROM "IdempotentResponse" WHERE "createdAt" < ${new Date(now.getTime() - REMEMBERED)})
        INSERT INTO "IdempotentResponse" ("userId", key, "requestHash", status, body, "createdAt")
        VALUES (${userId}, ${key}, ${requestHash}, ${status}, ${JSON.stringify(body)}::jsonb, ${now})`;
      return performed;
    },
    { timeout: ONCE_MS },
  );
}

type Remembered = { readonly requestHash: string; readonly status: number; readonly body: unknown };

function shownOnce(remembered: unknown): Conflict {
  const { id } = remembered as { readonly id?: string };
  const made = id === undefined ? "what it made" : `what it made (its id is ${id})`;
  const detail = `This was done the first time, and its answer is shown only once. If it never reached you, revoke ${made} and ask again with another Idempotency-Key.`;
  return { kind: "conflict", detail };
}
