import type { TooMany } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { limitAttempts } from "./limit-attempts";

/** Counts a mail to an address that somebody asks for from a place: nobody's box is filled by others. Failure: `tooMany`. */
export async function limitMail(db: Db, address: string, ipAddress: string): Promise<Result<null, TooMany>> {
  const from = await limitAttempts(db, "mailFrom", ipAddress);
  return from.ok ? limitAttempts(db, "mailTo", address) : from;
}
