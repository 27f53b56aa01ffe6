import type { Asking, Call, CallFailure } from "@/lib/api/call";
import { type Result, success } from "@/lib/base/result";

/** Who calls, and from where (`clientPlace`). */
export type Caller = Asking & { readonly place: string };

/** What a caller may do how often: asked of every request once it is known who makes it, and before anything else of it is looked at. */
export async function limitCaller(_call: Call, _caller: Caller): Promise<Result<null, CallFailure>> {
  return success(null);
}
