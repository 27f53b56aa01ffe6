import { SWITCH } from "./guard-mutants";

/** Thrown into code that a mutant keeps from ending. */
export class Endless extends Error {}

/** No mutant is switched on. */
export const NONE = -1;

/** The switches of one process: which mutant is on, which ones the code came by, and how long it may go on. */
export class MutantSwitch {
  /** The numbers of the mutants whose place was reached since this set was put here. */
  touched = new Set<number>();
  /** How often a switch was asked since `start`. */
  asked = 0;
  #active = NONE;
  #most = Number.POSITIVE_INFINITY;

  /** Puts the function into reach of the guarded sources. */
  install(): void {
    Object.assign(globalThis, { [SWITCH]: (id: number) => this.#ask(id) });
  }

  /** Switches a mutant on (or `NONE`); code that asks more than `most` times is stopped, for ever after. */
  start(active: number, most = Number.POSITIVE_INFINITY): void {
    this.#active = active;
    this.#most = most;
    this.asked = 0;
  }

  #ask(id: number): boolean {
    this.asked += 1;
    if (this.asked > this.#most) throw new Endless(`Mutant ${id} does not end`);
    if (this.#active === NONE) this.touched.add(id);
    return id === this.#active;
  }
}
