import type { Tx } from "@/lib/db";
import { currentLanguage } from "@/lib/language/current-language";
import { type Language, languageIn } from "@/lib/language/language";

/** Returns the language of the account with an address; where there is none, or none was chosen, that in which somebody asks now. */
export async function accountLanguage(tx: Tx, email: string): Promise<Language> {
  const user = await tx.user.findUnique({ where: { email }, select: { language: true } });
  return languageIn(user?.language) ?? currentLanguage();
}
