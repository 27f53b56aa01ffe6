import type { PermissionSetting, Try } from "./permission-setting";

/** The actions upon invitations, as rows of TABLE; that of an unknown link is hidden from everybody. */
export const INVITATIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["list invitations", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/invitations` }), "ynnnhh"],
  [
    "make an invitation",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/invitations`, body: { role: "reader", days: 7 } }),
    "ynnnhs",
  ],
  [
    "invite by address",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/members`,
      body: { email: "somebody@example.net", role: "owner" },
    }),
    "ynnnhs",
  ],
  [
    "end an invitation that is none",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/invitations/none` }),
    "hnnnhs",
  ],
  [
    "accept an invitation that is none",
    () => ({ method: "POST", path: "/invitations/nobody-ever-made-this-link/accept" }),
    "hhhhhs",
  ],
];
