import { visitorName } from "./actor";

/** Somebody as texts name them; `id` is null (or a visitor's) for somebody without an account. */
export type NamedPerson = { readonly id: string | null; readonly name: string };

/** Where a world tells what somebody did in it, relative to the site; null for a visitor, of whom only the name is known. */
export function personPath(worldSlug: string, { id }: NamedPerson): string | null {
  return id === null || visitorName(id) !== null ? null : `/w/${worldSlug}/people/${id}`;
}
