import type { PermissionSetting, Try } from "./permission-setting";

/** The actions upon one's own account, as rows of TABLE; what is somebody else's is hidden from everybody. */
export const ACCOUNT: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["list one's sessions", () => ({ method: "GET", path: "/sessions" }), "yyyyys"],
  ["end one's sessions", () => ({ method: "DELETE", path: "/sessions" }), "yyyyys"],
  ["end another's session", (at) => ({ method: "DELETE", path: `/sessions/${at.person}` }), "hhhhhs"],
  ["see one's language", () => ({ method: "GET", path: "/language" }), "yyyyys"],
  ["choose one's language", () => ({ method: "PUT", path: "/language", body: { language: "de" } }), "yyyyys"],
  ["list one's tokens", () => ({ method: "GET", path: "/tokens" }), "yyyyys"],
  ["revoke another's token", (at) => ({ method: "DELETE", path: `/tokens/${at.person}` }), "hhhhhs"],
  ["list the invitations for one", () => ({ method: "GET", path: "/received-invitations" }), "yyyyys"],
  [
    "accept another's invitation",
    (at) => ({ method: "POST", path: `/received-invitations/${at.person}/accept` }),
    "hhhhhs",
  ],
  [
    "decline another's invitation",
    (at) => ({ method: "POST", path: `/received-invitations/${at.person}/decline` }),
    "hhhhhs",
  ],
];
