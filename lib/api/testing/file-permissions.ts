import type { PermissionSetting, Try } from "./permission-setting";

const ofFile = (at: PermissionSetting) => `/worlds/${at.setting.slug}/files/${at.file}`;

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWMwTpsJAAICATMDms/iAAAAAElFTkSuQmCC",
  "base64",
);

/** Who may do what about a world's pictures, in the order of ASKERS. */
export const FILES: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["add a picture", (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/files`, bytes: PIXEL }), "yyynhs"],
  [
    "fetch a picture",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/files/fetch`,
      body: { url: "http://127.0.0.1/a.png" },
    }),
    "iiinhs",
  ],
  ["list pictures", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/files` }), "yyyyhh"],
  [
    "list pictures in the trash",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/files?trashed=on` }),
    "yynnhh",
  ],
  ["read a picture", (at) => ({ method: "GET", path: ofFile(at) }), "yyyyhh"],
  ["describe a picture", (at) => ({ method: "PUT", path: ofFile(at), body: { alt: "A bridge" } }), "yyynhs"],
  ["trash a picture", (at) => ({ method: "DELETE", path: ofFile(at), body: {} }), "yynnhs"],
  ["bring a picture back", (at) => ({ method: "POST", path: `${ofFile(at)}/undelete` }), "yynnhs"],
];
