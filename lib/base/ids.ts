import { customAlphabet } from "nanoid";

declare const brand: unique symbol;

/** A string that names one kind of thing, so that an article's id cannot be passed where a world's is wanted. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** Ids are 16 characters of this alphabet: no vowels (no words by chance), safe in a URL, an HTML id and a CSS selector. */
const ALPHABET = "0123456789bcdfghjklmnpqrstvwxz";
const LENGTH = 16;
const random = customAlphabet(ALPHABET, LENGTH);
const randomLetter = customAlphabet("bcdfghjklmnpqrstvwxz", 1);

/** A new random id: 16 characters, starts with a letter, about 78 bits. */
export function newId<Kind extends string>(): Id<Kind> {
  return (randomLetter() + random().slice(1)) as Id<Kind>;
}
