import { AsyncLocalStorage } from "node:async_hooks";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { setMarkupCarrier } from "@/lib/base/markup-carrier";
import type { Handler } from "./exchange";

/**
 * Returns a handler that gives each page that is loaded whole a place for its static markup (decision 051). Next's client, which asks
 * with a header of its own, is sent the markup as data.
 */
export function carryMarkup(): Handler {
  const storage = new AsyncLocalStorage<Map<string, string>>();
  let depth = 0;
  const render = (content: ReactNode): string => {
    depth += 1;
    try {
      return renderToStaticMarkup(content);
    } finally {
      depth -= 1;
    }
  };
  setMarkupCarrier({ carried: () => storage.getStore(), render, isRendering: () => depth > 0 });
  return ({ request: { method, headers } }, next) =>
    method === "GET" && headers.rsc === undefined ? storage.run(new Map(), next) : next();
}
