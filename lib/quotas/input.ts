import { z } from "zod";
import { MAX_QUOTA, QUOTA_NAMES, type QuotaName } from "./quota";

const quota = z
  .int("Write a whole number.")
  .min(0, "Write 0 or more.")
  .max(MAX_QUOTA, `Write ${MAX_QUOTA.toLocaleString("en")} at most.`);

/** All quotas of an installation. */
export const quotasInput = z.strictObject(
  Object.fromEntries(QUOTA_NAMES.map((name) => [name, quota])) as Record<QuotaName, typeof quota>,
);
