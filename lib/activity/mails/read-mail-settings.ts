import type { Actor } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import { isVisibleTo, worldAndMember } from "@/lib/worlds/world-row";
import type { MailSettings } from "./mail-settings";

/** How somebody is mailed, where the mails go, and of which worlds they want none. */
export type MailSettingsView = Omit<MailSettings, "timeZone"> & {
  /** null: they have chosen nothing yet. */
  readonly timeZone: string | null;
  readonly email: string;
  /** No mail goes to an address that nobody has verified. */
  readonly verified: boolean;
  readonly mutedWorlds: readonly { readonly slug: string; readonly title: string }[];
};

/** What holds for whoever has chosen nothing. */
const USUAL = { mode: "atOnce", hour: 8, weekday: 1, timeZone: null } as const;

/** Returns how somebody is mailed. Worlds that they do not see any more are not named. */
export async function mailSettingsOf(db: Db, viewer: Actor): Promise<MailSettingsView> {
  const select = { email: true, emailVerified: true, mailSettings: true } as const;
  const user = await db.user.findUniqueOrThrow({ where: { id: viewer.userId }, select });
  const { mode, hour, weekday, timeZone } = user.mailSettings ?? USUAL;
  const mutedWorlds = await db.$queryRaw<{ slug: string; title: string }[]>`
    SELECT w.slug, w.title FROM ${worldAndMember(viewer)} WHERE ${isVisibleTo(viewer)}
      AND w.id IN (SELECT "worldId" FROM "MutedWorld" WHERE "userId" = ${viewer.userId}) ORDER BY w.title, w.slug`;
  return { mode, hour, weekday, timeZone, email: user.email, verified: user.emailVerified !== null, mutedWorlds };
}
