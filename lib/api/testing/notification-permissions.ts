import type { PermissionSetting, Try } from "./permission-setting";

const watches = ({ setting }: PermissionSetting) => `/worlds/${setting.slug}/watches`;

/** What everybody who may read a world may do about what they watch in it, in the order of ASKERS. */
export const NOTIFICATIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["list what one watches", (at) => ({ method: "GET", path: watches(at) }), "yyyyhh"],
  [
    "watch an article",
    (at) => ({ method: "PUT", path: watches(at), body: { kind: "article", subject: at.article, watching: true } }),
    "yyyyhs",
  ],
  [
    "watch a source of another world",
    (at) => ({ method: "PUT", path: watches(at), body: { kind: "source", subject: "elsewhere", watching: true } }),
    "hhhhhs",
  ],
  ["list what one was notified of", () => ({ method: "GET", path: "/notifications" }), "yyyyys"],
  [
    "mark notifications as read",
    (at) => ({
      method: "PUT",
      path: "/notifications/seen",
      body: { world: at.setting.slug, upTo: "2026-01-01T00:00:00Z" },
    }),
    "yyyyhs",
  ],
  ["see how one is mailed", () => ({ method: "GET", path: "/notifications/mail" }), "yyyyys"],
  [
    "choose how one is mailed",
    () => ({
      method: "PUT",
      path: "/notifications/mail",
      body: { mode: "off", hour: 8, weekday: 1, timeZone: "Europe/Berlin" },
    }),
    "yyyyys",
  ],
  [
    "end one's mails of a world",
    (at) => ({ method: "PUT", path: `/worlds/${at.setting.slug}/mail`, body: { muted: true } }),
    "yyyyhs",
  ],
];
