import type { ResponseOf } from "@/components/api/calls";
import { failed, type Result, success } from "@/lib/base/result";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";

/** A picture that was added. */
export type Uploaded = ResponseOf<"post", "/worlds/{world}/files">;

/** Why one was not, in words. */
export type UploadFailure = { readonly detail: string };

const unreachable = (): string => talkToolsMessages()("unreachable");

/** Adds a picture to a world; `onProgress` is told how much of it is sent, from 0 to 1. An XMLHttpRequest, since `fetch` does not tell. */
export function uploadFile(
  world: string,
  file: File,
  onProgress: (sent: number) => void,
): Promise<Result<Uploaded, UploadFailure>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ name: file.name });
    request.open("POST", `/api/v1/worlds/${encodeURIComponent(world)}/files?${query}`);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request));
    request.onerror = () => resolve(failed({ detail: unreachable() }));
    request.send(file);
  });
}

function outcomeOf({ status, response }: XMLHttpRequest): Result<Uploaded, UploadFailure> {
  const t = talkToolsMessages();
  const answer: unknown = response;
  const body = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {};
  if (status === 201) return success(body as Uploaded);
  if (status === 401) return failed({ detail: t("youHaveBeenSignedOutSign") });
  return failed({
    detail: typeof body.detail === "string" ? body.detail : t("theServerReportedAnErrorStatus", { status }),
  });
}
