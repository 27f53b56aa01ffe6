import type { PermissionSetting, Try } from "./permission-setting";

const topics = (at: PermissionSetting) => `/worlds/${at.setting.slug}/topics`;

const start = (at: PermissionSetting) => `/worlds/${at.setting.slug}/start`;

const calendars = (at: PermissionSetting) => `/worlds/${at.setting.slug}/calendars`;

/** A calendar; each has a name of its own. */
export const aCalendar = () => ({
  name: `Calendar ${Math.random()}`,
  begins: "1204-03-21",
  months: [{ name: "Thaw", days: 365, leapDays: 365 }],
  leapRules: [],
  weekdays: [],
  firstWeekday: 0,
  eras: [{ name: "Bridge", from: 1 }],
  before: "before the Bridge",
});

/** Who may do what about topics, templates, calendars and the start page, in the order of ASKERS. */
export const TOPIC_PERMISSIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["read topics", (at) => ({ method: "GET", path: topics(at) }), "yyyyhh"],
  [
    // None before and none after.
    "arrange topics",
    (at) => ({ method: "PUT", path: topics(at), body: { version: null, topics: [] } }),
    "ynnnhs",
  ],
  ["read the start page", (at) => ({ method: "GET", path: start(at) }), "yyyyhh"],
  ["read templates", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/templates` }), "yyyyhh"],
  [
    "make a template",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/articles/${at.article}/template`,
      body: { template: false },
    }),
    "yynnhs",
  ],
  ["read the world's own maps", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/maps` }), "yyyyhh"],
  [
    "choose pictures as maps",
    (at) => ({ method: "PUT", path: `/worlds/${at.setting.slug}/maps`, body: { version: null, maps: [] } }),
    "yynnhs",
  ],
  ["read calendars", (at) => ({ method: "GET", path: calendars(at) }), "yyyyhh"],
  ["define a calendar", (at) => ({ method: "POST", path: calendars(at), body: aCalendar() }), "ynnnhs"],
  [
    "define one anew",
    (at) => ({ method: "PUT", path: `${calendars(at)}/${at.calendar}`, body: aCalendar() }),
    "ynnnhs",
  ],
  ["remove one", (at) => ({ method: "DELETE", path: `${calendars(at)}/${at.calendar}` }), "ynnnhs"],
  ["choose the start page", (at) => ({ method: "PUT", path: start(at), body: { article: null } }), "yynnhs"],
];
