import type { Checklist, Waiting } from "@/lib/activity/dashboard/home";
import type { OwnJoinRequest } from "@/lib/worlds/join-request";

/** Who reads the home of a world, and what it has for them. Null: they cannot see it. */
export type ViewerOfHome =
  | { readonly kind: "visitor" }
  | { readonly kind: "stranger"; readonly request: OwnJoinRequest | null }
  | {
      readonly kind: "member";
      readonly waiting: Waiting;
      /** The first steps, as long as they are to be taken, for those who may. */
      readonly steps: Checklist | null;
    }
  | null;
