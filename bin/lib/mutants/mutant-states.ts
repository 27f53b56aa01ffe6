import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from "node:fs";

/** What became of a mutant so far: no test came by it, tests did and passed, a test failed, a test did not end. */
export const STATES = ["unreached", "survived", "killed", "endless"] as const;

export type MutantState = (typeof STATES)[number];

/** What became of all mutants of a run, one byte each in a file that its worker processes share. */
export class MutantStates {
  readonly #file: number;

  /** Opens the file of `createStates`. */
  constructor(path: string) {
    this.#file = openSync(path, "r+");
  }

  /** Returns what became of a mutant, also in other processes. */
  get(id: number): MutantState {
    const byte = Buffer.alloc(1);
    readSync(this.#file, byte, 0, 1, id);
    return STATES[byte[0] ?? 0] ?? "unreached";
  }

  /** Whether no more tests are needed for a mutant. */
  isDead(id: number): boolean {
    const state = this.get(id);
    return state === "killed" || state === "endless";
  }

  /** Notes what became of a mutant; a dead one stays dead. */
  set(id: number, state: MutantState): void {
    if (!this.isDead(id)) writeSync(this.#file, Uint8Array.of(STATES.indexOf(state)), 0, 1, id);
  }

  /** Closes the file. */
  close(): void {
    closeSync(this.#file);
  }
}

/** Makes the file for so many mutants, none of them reached. */
export function createStates(path: string, count: number): void {
  writeFileSync(path, new Uint8Array(count));
}

/** Returns what became of each mutant, by its number. */
export function readStates(path: string): readonly MutantState[] {
  return [...readFileSync(path)].map((byte) => STATES[byte] ?? "unreached");
}
