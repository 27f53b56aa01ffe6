import type { Page } from "@playwright/test";
import type { Actor } from "@/lib/auth/actor";

/** A dialog of the product: the file that holds it, and how one gets to it. */
export type ShownDialog = {
  readonly file: string;
  readonly path: string;
  readonly as: Actor;
  readonly open: (page: Page) => Promise<void>;
};

/** Presses the first button of a name. */
export const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
