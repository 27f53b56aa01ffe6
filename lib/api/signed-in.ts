import type { Actor, Viewer } from "@/lib/auth/actor";
import type { Unauthenticated } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Who asks for what is their own. Failure: `unauthenticated`. */
export function signedIn(viewer: Viewer): Result<Actor, Unauthenticated> {
  return viewer
    ? success(viewer)
    : failed({ kind: "unauthenticated", detail: "Send `Authorization: Bearer TOKEN`, or sign in." });
}
