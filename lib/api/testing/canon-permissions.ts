import { DEFAULT_CANON_SETTINGS } from "@/lib/canon/caretakers/canon-settings";
import type { PermissionSetting, Try } from "./permission-setting";

/** The calls about canon and what is read from it, as rows of TABLE. */
export const CANON: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  [
    "decide canon",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/decisions`,
      body: { article: at.article, to: "canon", rule: "owner", reason: "Because" },
    }),
    "yynnhs",
  ],
  [
    "decide on a claim",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/decisions`,
      body: { claim: `${at.article}-c1`, to: "canon", rule: "owner", reason: "Because" },
    }),
    "yynnhs",
  ],
  ["read the log", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/decisions` }), "yyyyhh"],
  [
    "decide on what somebody looks after",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/decisions`,
      body: { article: at.lookedAfter, to: "canon", rule: "owner", reason: "Because" },
    }),
    "ynnyhs",
  ],
  ["read changed claims", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/canon/changed` }), "yyyyhh"],
  [
    "confirm changed claims",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/canon/changed`,
      body: { claims: [{ id: `${at.article}-c1`, text: "A claim" }], to: "canon", reason: "Because" },
    }),
    "yynnhs",
  ],
  [
    "see what leans on an article",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/canon/change?article=${at.article}` }),
    "yyyyhh",
  ],
  [
    "choose for what leans on an article",
    (at) => ({ method: "PUT", path: `/worlds/${at.setting.slug}/canon/change`, body: { article: at.article } }),
    "yyynhs",
  ],
  [
    "propose a retcon of which nothing is chosen",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/canon/change/proposal`,
      body: { article: at.article, title: "Gone" },
    }),
    "iiinhs",
  ],
  ["read votes", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/votes` }), "yyyyhh"],
  ["read a vote", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/votes/${at.vote}` }), "yyyyhh"],
  [
    "open a vote",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/votes`,
      body: { article: at.article, to: "canon", reason: "Because" },
    }),
    "yyynhs",
  ],
  [
    "vote",
    (at) => ({ method: "PUT", path: `/worlds/${at.setting.slug}/votes/${at.vote}/ballot`, body: { choice: "no" } }),
    "yyynhs",
  ],
  ["withdraw a vote", (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/votes/${at.vote}` }), "ynnnhs"],
  ["read the caretakers", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/caretakers` }), "yyyyhh"],
  [
    "appoint a caretaker",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/caretakers`,
      body: { scope: "tag", tag: "railways", person: at.person },
    }),
    "ynnnhs",
  ],
  [
    "dismiss a caretaker",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/caretakers/${at.caretaker}` }),
    "ynnnhs",
  ],
  [
    "read who decides and how it is voted",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/canon/settings` }),
    "yyyyhh",
  ],
  [
    "say who decides and how it is voted",
    (at) => ({ method: "PUT", path: `/worlds/${at.setting.slug}/canon/settings`, body: DEFAULT_CANON_SETTINGS }),
    "ynnnhs",
  ],
  ["read the continuities", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/continuities` }), "yyyyhh"],
  [
    "make another continuity",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/continuities`, body: { name: "Draft" } }),
    "ynnnhs",
  ],
  [
    "set a continuity aside",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/continuities/${at.continuity}`,
      body: { setAside: true },
    }),
    "ynnnhs",
  ],
  [
    "compare continuities",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/continuities/${at.continuity}/differences` }),
    "yyyyhh",
  ],
  [
    "decide in another continuity",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/decisions`,
      body: { article: at.article, to: "canon", rule: "owner", reason: "Because", continuity: at.continuity },
    }),
    "yynnhs",
  ],
  ["read the ledger", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/ledger` }), "yyyyhh"],
  ["browse canon", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/canon` }), "yyyyhh"],
  ["read the timeline", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/timeline` }), "yyyyhh"],
  ["read the map", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/map` }), "yyyyhh"],
  ["read the graph", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/graph` }), "yyyyhh"],
  ["list contradictions", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/contradictions` }), "yyyyhh"],
  [
    "see what contradictions a save brings",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/contradictions/preview`,
      body: { kind: "event", claims: [], facts: [] },
    }),
    "yyynhs",
  ],
  [
    "mark a contradiction as intended",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/contradictions/nothing/marks`,
      body: { intended: true, reason: "It is a legend." },
    }),
    "hhnnhs",
  ],
];
