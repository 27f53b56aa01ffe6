import { usesSecureCookies } from "@/lib/auth/session-token";
import { WITHOUT_SCRIPTS_COOKIE } from "@/lib/auth/shared-page";
import { safeRedirect } from "@/lib/base/safe-redirect";

/** How long a browser is taken for one without scripts, in seconds: a day, after which it is sent here again. */
const SECONDS = 86_400;

/** A browser without scripts comes here from a page that is shared (decision 049), and goes back to one that is made for its reader. */
export function GET(request: Request): Response {
  const back = safeRedirect(new URL(request.url).searchParams.get("to"));
  const secure = usesSecureCookies() ? "; Secure" : "";
  const cookie = `${WITHOUT_SCRIPTS_COOKIE}=1; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure}`;
  return new Response(null, {
    status: 303,
    headers: { Location: back, "Set-Cookie": cookie, "Cache-Control": "no-store" },
  });
}
