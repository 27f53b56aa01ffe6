import { randomFrom } from "@/lib/document/testing/anchor-trials";

/** Choices that are the same for the same seed. */
export class Chance {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** Whether something of this likelihood (0 to 1) happens. */
  happens(likelihood: number): boolean {
    return this.random() < likelihood;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  /** One of several; throws when there are none. */
  of<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new Error("Nothing to choose from");
    return choice;
  }

  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): readonly T[] {
    const keyed = things.map((thing) => ({ thing, key: this.random() }));
    return keyed.sort((one, other) => one.key - other.key).map(({ thing }) => thing);
  }
}
