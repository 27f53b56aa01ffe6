import { z } from "zod";
import { MAX_QUOTA, QUOTA_NAMES, type QuotaName } from "./quota";

const quota = z
  .int("Write a whole number.")
  .min(0, "Enter 0 or more.")
  .max(MAX_QUOTA, `Enter at most ${MAX_QUOTA.toLocaleString("en")}.`);

/** All quotas of an installation. */
export const quotasInput = z.strictObject(
  Object.fromEntries(QUOTA_NAMES.map((name) => [name, quota])) as Record<QuotaName, typeof quota>,
);
