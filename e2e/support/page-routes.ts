import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changesQuery } from "@/lib/activity/changes/input";

/** An address of the application as its folder in app/ writes it (`/w/[world]/claims`), and the query parameters that its file names. */
export type PageRoute = { readonly path: string; readonly parameters: readonly string[] };

/** A line of a shape made of lib/base/page-query.ts: `page: pageInQuery(),`. */
const PARAMETER = /(\w+): \w+InQuery\(/g;
/** Shapes that a page imports from a file beside it. */
const BESIDE = /from "@\/(app\/[^"]*-query)"/g;

/** Every page and every route handler below app/, so that a new one is among them by itself; the API has a fuzzer of its own. */
export function pageRoutes(): PageRoute[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file) && !file.startsWith("api/"))
    .map((file) => ({
      path: addressOf(dirname(file)),
      parameters: parametersOf(readFileSync(join("app", file), "utf8")),
    }));
}

/** Folders in parentheses are no part of an address. */
function addressOf(folder: string): string {
  const segments = folder.split("/").filter((segment) => segment !== "." && !/^\(.*\)$/.test(segment));
  return `/${segments.join("/")}`;
}

function parametersOf(source: string): string[] {
  const beside = [...source.matchAll(BESIDE)].map(([, file]) => readFileSync(`${file}.ts`, "utf8"));
  const named = [source, ...beside].flatMap((text) => [...text.matchAll(PARAMETER)].map(([, name = ""]) => name));
  const ofChanges = source.includes("askedFrom") ? Object.keys(changesQuery.shape) : [];
  // What reads its query by itself is asked for what is usual.
  const usual = /searchParams/.test(source) && named.length === 0 ? ["page", "q", "version", "key"] : [];
  return [...new Set([...named, ...ofChanges, ...usual])];
}
