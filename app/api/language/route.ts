import { callEndpoint } from "@/app/call-endpoint";
import { keepLanguage } from "@/lib/auth/language-cookie";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { currentViewer } from "@/lib/auth/session-actor";
import { languageIn } from "@/lib/language/language";

/** The choice of a language at the foot of each page, and in the account: a plain form, which needs no script. It leads back to its page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response("This form was sent by another site.\n", { status: 403 });
  const form = await request.formData().catch(() => null);
  const language = languageIn(form?.get("language")?.toString());
  await keepLanguage(language);
  if (await currentViewer()) await callEndpoint("put", "/language", { params: {}, body: { language } });
  return new Response(null, { status: 303, headers: { Location: pageOf(request), "Cache-Control": "no-store" } });
}

/** The page that the form was on, as the browser says. */
function pageOf(request: Request): string {
  const said = request.headers.get("referer");
  if (!said || !URL.canParse(said)) return "/";
  const { pathname, search } = new URL(said);
  return /^\/(?:\/|api\/)/.test(pathname) ? "/" : `${pathname}${search}`;
}
