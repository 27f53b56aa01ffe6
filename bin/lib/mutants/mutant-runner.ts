import { appendFileSync, readFileSync } from "node:fs";
import { collectTests, type File, getFn, type Task, type Test } from "@vitest/runner";
import { TestRunner, vi } from "vitest";
import { MutantStates } from "./mutant-states";
import { MutantSwitch, NONE } from "./mutant-switch";

/** A mutant may make code ask its switches so many times more often than it does by itself; then it counts as endless. */
const PATIENCE = { factor: 20, asked: 200_000 };

type Run = () => unknown;
type Hooks = { readonly onCollectStart?: unknown; readonly onCollected?: unknown };
/** What a test came by when it ran as it is; `milliseconds` are those of the processor, whatever else the machine does. */
type Trace = { readonly touched: ReadonlySet<number>; readonly asked: number; readonly milliseconds: number };

/**
 * Vitest's runner for one round of `npm run mutants`. Each test runs as it is; then once more with each mutant whose code it
 * came by, unless a test failed with that mutant before. Mutants in code that does not run again when a test does, because it
 * runs while files are imported, are tried in a round of their own, with everything imported anew for each.
 */
export default class MutantRunner extends TestRunner {
  readonly #switch = new MutantSwitch();
  readonly #states = new MutantStates(process.env.MUTANT_STATES ?? "");
  readonly #round = { least: Number(process.env.MUTANT_LEAST_MS), most: Number(process.env.MUTANT_MOST_MS) };
  /** Mutants of code that does not run again when a test does. */
  readonly #once = new Set<number>();
  #asked = 0;

  constructor(...config: ConstructorParameters<typeof TestRunner>) {
    super(...config);
    this.#switch.install();
  }

  /** A test file gets modules of its own, so that what runs while they are imported is seen. */
  override onCollectStart(file: File): void {
    super.onCollectStart(file);
    vi.resetModules();
    this.#once.clear();
    this.#once.clear();
    this.#asked = 0;
    this.#switch.touched = new Set();
    this.#switch.start(NONE);
  }

  async runTask(test: Test): Promise<void> {
    const run = getFn(test);
    const imported = this.#switch.touched;
    const first = await this.#traced(run);
    const again = await this.#traced(run);
    for (const id of [...imported, ...first.touched]) if (!again.touched.has(id)) this.#once.add(id);
    this.#asked += first.asked;
    if (again.milliseconds >= this.#round.least && again.milliseconds < this.#round.most)
      await this.#tryAll(test, again);
  }

  /** The last round's work: every mutant that is seen only while files are imported, or once. */
  override onAfterRunFiles(files?: File[]): void | Promise<void> {
    super.onAfterRunFiles();
    if (process.env.MUTANT_AFRESH === "yes") return this.#tryAfresh(files ?? []);
  }

  /** Kills count once the test passes again without a mutant: what lives on of one would fail it for the next ones, too. */
  async #tryAll(test: Test, { touched, asked }: Trace): Promise<void> {
    const run = getFn(test);
    const dead = new Map<number, "killed" | "endless">();
    for (const id of touched) {
      if (this.#states.isDead(id)) continue;
      this.#states.set(id, "survived");
      const state = await this.#tried(id, run, asked);
      if (state !== "survived") dead.set(id, state);
    }
    this.#switch.start(NONE);
    if (dead.size === 0) return;
    if (!(await passes(run))) return note(`${test.file.name}: "${test.name}" cannot be repeated and was left out`);
    for (const [id, state] of dead) this.#states.set(id, state);
  }

  async #tryAfresh(files: readonly File[]): Promise<void> {
    const near = JSON.parse(readFileSync(process.env.MUTANT_NEAR ?? "", "utf8")) as Readonly<Record<string, number[]>>;
    // Vitest is not told of the tests that are collected again.
    const { onCollectStart, onCollected }: Hooks = this;
    Object.assign(this, { onCollectStart: undefined, onCollected: undefined });
    for (const { filepath, name } of files) {
      for (const id of this.#once) {
        if (this.#states.isDead(id) || !near[name]?.includes(id)) continue;
        this.#states.set(id, "survived");
        this.#states.set(id, await this.#tried(id, () => this.#importAndRun(filepath), this.#asked));
      }
    }
    Object.assign(this, { onCollectStart, onCollected });
  }

  async #importAndRun(filepath: string): Promise<void> {
    vi.resetModules();
    const files = await collectTests([filepath], this);
    for (const file of files) {
      if (file.result?.state === "fail") throw new Error(`${filepath} cannot be imported`);
      for (const test of testsIn(file)) await getFn(test)();
    }
  }

  async #traced(run: Run): Promise<Trace> {
    const touched = new Set<number>();
    this.#switch.touched = touched;
    this.#switch.start(NONE);
    const began = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(began);
    return { touched, asked: this.#switch.asked, milliseconds: (user + system) / 1_000 };
  }

  async #tried(id: number, run: Run, asked: number): Promise<"survived" | "killed" | "endless"> {
    const most = asked * PATIENCE.factor + PATIENCE.asked;
    this.#switch.start(id, most);
    if (await passes(run)) return "survived";
    return this.#switch.asked > most ? "endless" : "killed";
  }
}

async function passes(run: Run): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

function testsIn(task: Task): readonly Test[] {
  if (task.type === "test") return task.mode === "run" || task.mode === "queued" ? [task] : [];
  return task.tasks.flatMap(testsIn);
}

function note(text: string): void {
  appendFileSync(process.env.MUTANT_NOTES ?? "", `${text}\n`);
}
