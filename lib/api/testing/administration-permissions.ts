import { QUOTAS } from "@/lib/quotas/quota";
import type { PermissionSetting, Try } from "./permission-setting";

const reason = "Advertising";

/** The calls of whoever runs the installation, which nobody in a world is; and what owners do to a world as a whole. */
export const ADMINISTRATION: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  // oecrsv: as in TABLE
  ["list accounts", () => ({ method: "GET", path: "/admin/accounts" }), "nnnnns"],
  [
    "suspend an account",
    (at) => ({ method: "POST", path: `/admin/accounts/${at.person}/suspend`, body: { reason } }),
    "nnnnns",
  ],
  [
    "lift a suspension",
    (at) => ({ method: "POST", path: `/admin/accounts/${at.person}/lift-suspension`, body: { reason } }),
    "nnnnns",
  ],
  ["list all worlds", () => ({ method: "GET", path: "/admin/worlds" }), "nnnnns"],
  [
    "take down a world",
    (at) => ({ method: "POST", path: `/admin/worlds/${at.setting.slug}/take-down`, body: { reason } }),
    "nnnnns",
  ],
  [
    "put back a world",
    (at) => ({ method: "POST", path: `/admin/worlds/${at.setting.slug}/put-back`, body: { reason } }),
    "nnnnns",
  ],
  [
    "give a world an owner",
    (at) => ({
      method: "PUT",
      path: `/admin/worlds/${at.setting.slug}/owner`,
      body: { email: `${at.person}@example.org`, reason },
    }),
    "nnnnns",
  ],
  ["see how mails stand", () => ({ method: "GET", path: "/admin/mails" }), "nnnnns"],
  ["open sign-up", () => ({ method: "PUT", path: "/admin/sign-up", body: { open: true } }), "nnnnns"],
  ["read the quotas", () => ({ method: "GET", path: "/admin/quotas" }), "nnnnns"],
  ["set the quotas", () => ({ method: "PUT", path: "/admin/quotas", body: QUOTAS }), "nnnnns"],
  ["read the log of administration", () => ({ method: "GET", path: "/admin/log" }), "nnnnns"],
  // With another's slug: an owner is let through and told so, and the world is there for the tries that follow.
  [
    "delete a world",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}`, body: { slug: "another" } }),
    "innnhs",
  ],
  ["restore a world", (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/restore`, body: {} }), "hhhhhs"],
];
