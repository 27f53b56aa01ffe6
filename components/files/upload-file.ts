import type { ResponseOf } from "@/components/api/calls";
import { failed, type Result, success } from "@/lib/base/result";

/** A picture that was added. */
export type Uploaded = ResponseOf<"post", "/worlds/{world}/files">;

/** Why one was not, in words. */
export type UploadFailure = { readonly detail: string };

const UNREACHABLE = "The server could not be reached. Check your connection and try again.";

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
    request.onerror = () => resolve(failed({ detail: UNREACHABLE }));
    request.send(file);
  });
}

function outcomeOf({ status, response }: XMLHttpRequest): Result<Uploaded, UploadFailure> {
  const answer: unknown = response;
  const body = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {};
  if (status === 201) return success(body as Uploaded);
  if (status === 401) return failed({ detail: "You have been signed out. Sign in in another tab, then try again." });
  return failed({
    detail: typeof body.detail === "string" ? body.detail : `The server reported an error (${status}).`,
  });
}
