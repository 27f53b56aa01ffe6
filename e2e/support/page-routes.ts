import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changeFilters } from "@/lib/activity/changes/input";
import { accountFilters, worldFilters } from "@/lib/administration/input";
import { articleFilters } from "@/lib/articles/input";
import { tagFilters, taggedFilters } from "@/lib/articles/structure/input";
import { differenceFilters } from "@/lib/canon/continuities/input";
import { contradictionFilters } from "@/lib/canon/contradictions/input";
import { canonFilters } from "@/lib/canon/input";
import { claimFilters, driftFilters } from "@/lib/evidence/claims/input";
import { coverageFilters, unusedFilters } from "@/lib/evidence/coverage/input";
import { ledgerFilters } from "@/lib/evidence/ledger/input";
import { fileFilters } from "@/lib/files/input";
import { graphFilters } from "@/lib/graph/input";
import { mapFilters } from "@/lib/map/input";
import { proposalFilters } from "@/lib/proposals/input";
import { searchFilters } from "@/lib/search/input";
import { questionFilters } from "@/lib/sources/questions/input";
import { discussionFilters } from "@/lib/talk/input";
import { timelineFilters } from "@/lib/timeline/input";

/** An address of the application as its folder in app/ writes it (`/w/[world]/claims`), and the query parameters that its file names. */
export type PageRoute = { readonly path: string; readonly parameters: readonly string[] };

/** A line of a shape made of lib/base/page-query.ts: `page: pageInQuery(),`. */
const PARAMETER = /(\w+): \w+InQuery\(/g;
/** Shapes that a page imports from a file beside it. */
const BESIDE = /from "@\/(app\/[^"]*-query)"/g;
/** The filters of lists, by the name that a page imports them by. */
const FILTERS: Readonly<Record<string, { readonly shape: object }>> = {
  accountFilters,
  articleFilters,
  canonFilters,
  changeFilters,
  claimFilters,
  contradictionFilters,
  coverageFilters,
  differenceFilters,
  discussionFilters,
  driftFilters,
  fileFilters,
  ledgerFilters,
  graphFilters,
  mapFilters,
  proposalFilters,
  questionFilters,
  searchFilters,
  tagFilters,
  taggedFilters,
  timelineFilters,
  unusedFilters,
  worldFilters,
};
const FILTERS_IN_USE = /import \{[^}]*?\b(\w+Filters)\b[^}]*\} from "@\/lib\/[^"]*input"/g;

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
  const filters = [...source.matchAll(FILTERS_IN_USE)].flatMap(([, name = ""]) => filtersCalled(name));
  // What reads its query by itself is asked for what is usual.
  const usual =
    /searchParams/.test(source) && named.length + filters.length === 0 ? ["page", "q", "version", "key"] : [];
  return [...new Set([...named, ...filters, ...usual])];
}

function filtersCalled(name: string): string[] {
  const filters = FILTERS[name];
  if (!filters) throw new Error(`Import ${name} here, so that its filters are asked for.`);
  return [...Object.keys(filters.shape), "page"];
}
