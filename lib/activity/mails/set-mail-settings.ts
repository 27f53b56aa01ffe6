import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Conflict } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { nextDigest } from "./digest-time";
import type { mailSettingsInput } from "./input";
import type { MailSettings } from "./mail-settings";

/**
 * Sets how the actor is mailed what they are notified of. Personal, no part of the wiki. What happened before somebody who had no mail wants it is
 * not mailed. Failure: `conflict` where nobody has verified their address.
 */
export async function setMailSettings(
  { db, actor, now }: ActionContext,
  settings: z.infer<typeof mailSettingsInput>,
): Promise<Result<MailSettings, Conflict>> {
  const { userId } = actor;
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { emailVerified: true, mailSettings: { select: { mode: true } } },
  });
  if (settings.mode !== "off" && user.emailVerified === null) return failed(notVerified());
  const dueAt = nextDigest(now, settings);
  const begins = (user.mailSettings?.mode ?? "off") === "off" ? { mailedUpTo: now } : {};
  await db.mailSettings.upsert({
    where: { userId },
    create: { userId, ...settings, dueAt, mailedUpTo: now },
    update: { ...settings, dueAt, ...begins },
  });
  return success(settings);
}

function notVerified(): Conflict {
  return {
    kind: "conflict",
    detail: "Nobody has verified your e-mail address yet. Do that first, on your account page.",
  };
}
