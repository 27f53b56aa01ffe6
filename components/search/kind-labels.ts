import { searchToolsMessages } from "@/lib/language/subjects/search-tools";
import type { Hit, Searched } from "@/lib/search/hit";

/** What each kind of hit is called where it is counted. */
export const SEARCHED_KIND_LABELS: Readonly<Record<Searched, string>> = {
  get articles() {
    return searchToolsMessages()("articles");
  },
  get claims() {
    return searchToolsMessages()("claims");
  },
  get passages() {
    return searchToolsMessages()("passages");
  },
  get decisions() {
    return searchToolsMessages()("decisions");
  },
};

/** What a single hit is called. */
export const HIT_LABELS: Readonly<Record<Hit["type"], string>> = {
  get article() {
    return searchToolsMessages()("article");
  },
  get claim() {
    return searchToolsMessages()("claim");
  },
  get passage() {
    return searchToolsMessages()("passage");
  },
  get decision() {
    return searchToolsMessages()("decision");
  },
};
