import { randomInt } from "node:crypto";

/** Letters and digits that nobody mistakes for each other. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
/** About 79 bits: nobody guesses it, and it can still be read out and typed. */
const LENGTH = 16;

/** A password for somebody who did not choose one: 16 letters and digits. */
export function randomPassword(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}
