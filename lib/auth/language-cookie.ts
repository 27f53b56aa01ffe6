import { cookies } from "next/headers";
import { db } from "@/lib/db";
import { LANGUAGE_COOKIE, LANGUAGE_SECONDS, type Language } from "@/lib/language/language";
import type { UserId } from "./actor";
import { languageSetBy } from "./read";
import { usesSecureCookies } from "./session-token";

/** Has the browser keep a language, or forget it: the server in front of the pages reads it there (decision 072). In a route handler or server action. */
export async function keepLanguage(language: Language | null): Promise<void> {
  const secure = usesSecureCookies();
  const maxAge = language === null ? 0 : LANGUAGE_SECONDS;
  (await cookies()).set(LANGUAGE_COOKIE, language ?? "", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge,
  });
}

/** Has the browser keep the language of who signs in, if their account has one; else it stays as the browser has it. */
export async function keepLanguageOf(userId: UserId): Promise<void> {
  const language = await languageSetBy(db, userId);
  if (language) await keepLanguage(language);
}
