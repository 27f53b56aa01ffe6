import { z } from "zod";
import { emailInput } from "@/lib/auth/input";
import { filterFlag } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";

/** Why something is done to a whole account or world: it is shown to whom it concerns, and stays in the log. */
const reason = storableText()
  .trim()
  .min(1, "Say why: the people concerned will see it, and it stays in the log.")
  .max(500, "Use at most 500 characters.");

/** An action that says why. */
export const reasonInput = z.strictObject({ reason });

/** Who a world is given to. */
export const giveWorldInput = z.strictObject({ email: emailInput, reason });

/** Whether anybody may sign up. */
export const signUpInput = z.strictObject({ open: z.boolean() });

/** The deletion of a world: its slug once more, so that nobody deletes one by mistake. */
export const deleteWorldInput = z.strictObject({ slug: storableText().max(100) });

const words = storableText().trim().max(120).default("");

/** What the list of accounts is asked for, by its page and by the API. */
export const accountFilters = z.strictObject({
  q: words.describe("Words of the name or address"),
  suspended: filterFlag.default(false),
});

/** What the list of all worlds is asked for, by its page and by the API. */
export const worldFilters = z.strictObject({
  q: words.describe("Words in the title or slug"),
  closed: filterFlag.default(false),
});
