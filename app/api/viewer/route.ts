import { answersTo } from "@/app/viewer-answers/answers";
import { currentReader } from "@/app/viewer-answers/reader";
import type { Answered } from "@/components/viewer/viewer-answers";

/** Questions of one page, in measure: the most that one of ours has is five. */
const MOST = 12;

/** What a page that is the same for all who have signed in asks about its reader (decision 049): one answer to all its questions. */
export async function GET(request: Request): Promise<Response> {
  const about = [...new Set(new URL(request.url).searchParams.getAll("about"))].slice(0, MOST);
  const reader = await currentReader();
  const answered: Answered = { viewer: reader.viewer?.userId ?? null, answers: await answersTo(reader, about) };
  return Response.json(answered, { headers: { "Cache-Control": "private, no-store" } });
}
