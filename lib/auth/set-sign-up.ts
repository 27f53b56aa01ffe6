import type { Act } from "@/lib/auth/act";
import type { NotAllowed } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Opens sign-up to everybody, or closes it to all but the invited. The act of the installation's owner. */
export async function setSignUp({ db, actor }: Act, open: boolean): Promise<Result<{ open: boolean }, NotAllowed>> {
  const owner = await db.user.findFirst({ where: { id: actor.userId, ownsInstallation: true }, select: { id: true } });
  if (!owner)
    return failed({ kind: "notAllowed", detail: "Only the owner of this installation decides who may sign up." });
  await db.installation.upsert({ where: { id: 1 }, create: { id: 1, signUpOpen: open }, update: { signUpOpen: open } });
  return success({ open });
}
