import { createHash } from "node:crypto";

/** Each connection keeps the plans of its statements, some 20 KB for each: so many are named, those that come first and often. */
const MOST = 250;
/** A statement that came so often comes again; lists of values make many that never do. */
const OFTEN = 3;
/** Statements that are counted; beyond that the counting begins anew. */
const COUNTED = 2_000;

/**
 * Names statements, so that PostgreSQL reads and plans each once for a connection, which is half of the time of a small one. Returns ""
 * for what is not worth it, and for all that begin after `MOST` names are given: a name is never taken back.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly seen = new Map<string, number>();

  nameOf(sql: string): string {
    const known = this.names.get(sql);
    if (known !== undefined) return known;
    if (this.names.size >= MOST) return "";
    const times = (this.seen.get(sql) ?? 0) + 1;
    if (times < OFTEN) {
      if (this.seen.size >= COUNTED) this.seen.clear();
      this.seen.set(sql, times);
      return "";
    }
    this.seen.delete(sql);
    const name = createHash("sha256").update(sql).digest("base64url").slice(0, 32);
    this.names.set(sql, name);
    return name;
  }
}
