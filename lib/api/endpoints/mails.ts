import { z } from "zod";
import { mailSettingsInput, worldMailInput } from "@/lib/activity/mails/input";
import { MAIL_MODES } from "@/lib/activity/mails/mail-settings";
import { muteWorld } from "@/lib/activity/mails/mute-world";
import { mailSettingsOf } from "@/lib/activity/mails/read-mail-settings";
import { setMailSettings } from "@/lib/activity/mails/set-mail-settings";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { signedIn } from "@/lib/api/signed-in";
import { success } from "@/lib/base/result";

const settings = { mode: z.enum(MAIL_MODES), hour: z.int(), weekday: z.int() };

/** The calls about the mails by which somebody hears of what they watch. */
export const mailEndpoints = [
  readEndpoint({
    method: "get",
    path: "/notifications/mail",
    summary: "How one is mailed what one is notified of",
    status: 200,
    response: z.object({
      ...settings,
      timeZone: z.string().nullable().describe("null: nothing was chosen yet"),
      email: z.string(),
      verified: z.boolean().describe("No mail goes to an address that is not"),
      mutedWorlds: z.array(z.object({ slug: z.string(), title: z.string() })),
    }),
    run: async ({ db, viewer }) => {
      const asks = signedIn(viewer);
      return asks.ok ? success(await mailSettingsOf(db, asks.value)) : asks;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/notifications/mail",
    summary: "Choose how one is mailed what one is notified of",
    body: mailSettingsInput,
    status: 200,
    response: z.object({ ...settings, timeZone: z.string() }),
    run: (context, { body }) => setMailSettings(context, body),
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/mail",
    summary: "End one's mails of a world, or begin them again",
    body: worldMailInput,
    status: 200,
    response: z.object({ muted: z.boolean() }),
    run: (context, { params, body }) => muteWorld(context, params.world, body),
  }),
] as const;
