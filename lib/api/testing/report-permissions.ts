import type { PermissionSetting, Try } from "./permission-setting";

const inWorld = (at: PermissionSetting, end: string) => `/worlds/${at.setting.slug}${end}`;

/** Who may read the reports on the health of a world, in the order of ASKERS. */
export const REPORT_PERMISSIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["count reports", (at) => ({ method: "GET", path: inWorld(at, "/reports") }), "yyyyhh"],
  ["list broken links", (at) => ({ method: "GET", path: inWorld(at, "/broken-links") }), "yyyyhh"],
  ["list double titles", (at) => ({ method: "GET", path: inWorld(at, "/double-titles") }), "yyyyhh"],
];
