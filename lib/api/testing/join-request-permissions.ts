import type { PermissionSetting, Try } from "./permission-setting";

/** The actions upon requests to join, as rows of TABLE: a member has nothing to ask for, and nobody asked here. */
export const JOIN_REQUESTS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["ask to join", (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/join-requests`, body: {} }), "nnnnhs"],
  [
    "take a request to join back that was not made",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/join-requests/own` }),
    "hhhhhs",
  ],
  ["list requests to join", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/join-requests` }), "ynnnhh"],
  [
    "accept a request to join that was not made",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/join-requests/${at.person}/accept`,
      body: { role: "editor" },
    }),
    "hnnnhs",
  ],
  [
    "decline a request to join that was not made",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/join-requests/${at.person}/decline` }),
    "hnnnhs",
  ],
];
