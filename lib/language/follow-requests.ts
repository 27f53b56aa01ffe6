import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { setLanguageSource } from "./current-language";
import { type Language, languageOf } from "./language";

/**
 * Lets this process answer each request in its language where nothing of ours stands in front of Next, under `npm run dev`; the server of
 * production does it by itself (bin/server/speak-language.ts).
 */
export function followRequests(): void {
  const storage = new AsyncLocalStorage<Language>();
  if (!setLanguageSource(() => storage.getStore())) return;
  subscribe("http.server.request.start", (message) => {
    const { headers } = (message as { request: IncomingMessage }).request;
    storage.enterWith(languageOf(headers.cookie, headers["accept-language"]));
  });
}
