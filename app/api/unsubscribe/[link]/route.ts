import { unsubscribeByToken } from "@/lib/activity/mails/unsubscribe";
import { unsubscribingOf } from "@/lib/activity/mails/unsubscribe-link";
import { db } from "@/lib/db";

type Context = { params: Promise<{ link: string }> };

/** What a mail program sends when its reader presses "Unsubscribe" (RFC 8058): no cookie, and nothing to read but the link. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { link } = await params;
  const ended = await unsubscribeByToken(db, link);
  return new Response(ended.ok ? "Done.\n" : `${ended.failure.detail}\n`, { status: ended.ok ? 200 : 404 });
}

/** Programs that know nothing of that open the address: a person is asked first. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { link } = await params;
  if (!unsubscribingOf(link)) return new Response("This link is damaged.\n", { status: 404 });
  return new Response(null, { status: 303, headers: { Location: `/unsubscribe/${link}` } });
}
