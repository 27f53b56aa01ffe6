import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";
import { isTimeZone } from "./digest-time";
import { MAIL_MODES } from "./mail-settings";

/** How somebody wants to be mailed what they are notified of. */
export const mailSettingsInput = z.strictObject({
  mode: z.enum(MAIL_MODES).describe("off, atOnce (gathered for five minutes), or a daily or weekly digest"),
  hour: wholeNumber(0).max(23).describe("Of a digest, on the clocks of timeZone"),
  weekday: wholeNumber().max(7).describe("Of a weekly digest: 1 is Monday"),
  timeZone: storableText()
    .max(64)
    .refine(isTimeZone, "Choose a time zone from the list, for example Europe/Berlin.")
    .describe("An IANA name, for example Europe/Berlin"),
});

/** Whether somebody wants mail of a world. */
export const worldMailInput = z.strictObject({ muted: z.boolean() });
