import { WITHOUT_SCRIPTS_PATH } from "@/lib/auth/shared-page";
import type { Captured } from "./capture";

const HEAD = "<head>";

/**
 * Returns the body of a page that is shared, in which browsers without scripts are sent to say so: they are then made pages in which
 * nothing has to be asked for. What is no HTML stays as it is.
 */
export function withoutScripts({ headers, body }: Captured, address: string): Buffer {
  const at = String(headers["content-type"] ?? "").startsWith("text/html") ? body.indexOf(HEAD) : -1;
  if (at < 0) return body;
  const way = `${WITHOUT_SCRIPTS_PATH}?to=${encodeURIComponent(address)}`;
  const words = `<noscript><meta http-equiv="refresh" content="0;url=${way}"></noscript>`;
  return Buffer.concat([body.subarray(0, at + HEAD.length), Buffer.from(words), body.subarray(at + HEAD.length)]);
}
