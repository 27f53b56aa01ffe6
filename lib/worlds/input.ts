import { z } from "zod";
import { emailInput } from "@/lib/auth/input";
import { ROLES } from "@/lib/auth/policy";
import { labelText } from "@/lib/base/label-text";
import { storableText } from "@/lib/base/storable-text";
import { INVITED_ROLES } from "./invitation";
import { MAX_JOIN_NOTE } from "./join-request";
import { MAX_APPROVALS, PROPOSERS, REVIEW_SCOPES } from "./review-rules";
import { MAX_WORLD_SLUG } from "./world";

/** Slugs that would hide a page of the application. */
const RESERVED = new Set(["new", "api", "account", "design", "worlds", "admin"]);

/** A world's slug: what stands in its address. */
export const worldSlug = storableText()
  .min(2, "The address needs at least 2 characters.")
  .max(MAX_WORLD_SLUG, `The address may have at most ${MAX_WORLD_SLUG} characters.`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and single dashes, for example japanese-siberia.")
  .refine((slug) => !RESERVED.has(slug), "This address is used by Canonry itself. Choose another.");

/** A new world. */
export const newWorld = z.strictObject({
  slug: worldSlug,
  title: labelText().min(1, "A world needs a title.").max(120),
  description: storableText().trim().max(2000).optional(),
  visibility: z.enum(["public", "private"]),
});

/** What may be changed of a world. */
export const worldSettings = z.strictObject({
  title: labelText().min(1, "A world needs a title.").max(120),
  description: storableText().trim().max(2000),
  visibility: z.enum(["public", "private"]),
});

/** How a world reviews. */
export const reviewRulesInput = z.strictObject({
  scope: z.enum(REVIEW_SCOPES),
  approvals: z.int().min(1, "At least one approval.").max(MAX_APPROVALS, `At most ${MAX_APPROVALS} approvals.`),
  ownApproval: z.boolean(),
  proposers: z.enum(PROPOSERS),
});

/** The address of somebody, and the role that they are to have. */
export const memberInput = z.strictObject({ email: emailInput, role: z.enum(ROLES) });

/** The role that a member is to have. */
export const memberRole = z.strictObject({ role: z.enum(ROLES) });

/** Days for which an invitation may be good: longer, and nobody remembers that the link is about. */
const MAX_INVITATION_DAYS = 90;

/** An invitation by link. */
export const invitationInput = z.strictObject({
  role: z.enum(INVITED_ROLES),
  days: z.number().int().min(1, "At least one day.").max(MAX_INVITATION_DAYS, `At most ${MAX_INVITATION_DAYS} days.`),
});

/** What somebody says who asks to join. */
export const joinRequestInput = z.strictObject({
  note: storableText()
    .trim()
    .max(MAX_JOIN_NOTE, `A message may have at most ${MAX_JOIN_NOTE.toLocaleString("en")} characters.`)
    .default(""),
});
