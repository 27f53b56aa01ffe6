import type { Actor, UserId } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import { LANGUAGES, type Language, languageIn } from "@/lib/language/language";
import type { MailMode } from "./mail-settings";

/** Somebody who is mailed what they are notified of. */
export type Recipient = {
  readonly actor: Actor;
  readonly mode: MailMode;
  /** What their account speaks; English where they never chose. */
  readonly language: Language;
  /** The ids of the worlds of which they want no mail. */
  readonly mutedWorlds: readonly string[];
};

/** Returns somebody as they are now; null where they are not to be mailed: no verified address, suspended, gone, or not wanting it. */
export async function recipientOf(db: Db, userId: string): Promise<Recipient | null> {
  const user = await db.user.findFirst({
    where: { id: userId, emailVerified: { not: null }, suspendedAt: null },
    include: { mailSettings: { select: { mode: true } }, mutedWorlds: { select: { worldId: true } } },
  });
  if (!user?.mailSettings || user.mailSettings.mode === "off") return null;
  const { name, email, ownsInstallation } = user;
  const actor = { userId: user.id as UserId, name, email, ownsInstallation };
  const language = languageIn(user.language) ?? LANGUAGES[0];
  return { actor, mode: user.mailSettings.mode, language, mutedWorlds: user.mutedWorlds.map(({ worldId }) => worldId) };
}
