/** Questions of one page come within so many ms of each other, as its parts come alive; they are asked together. */
const GATHER_MS = 15;
/** How long after an attempt that failed the next one follows, ms. After the last one it is asked when the page is shown again. */
const RETRY_MS = [1_000, 4_000, 15_000];

/** Answers to some questions, by what they are about, and the id of the person to whom they were given; null: nobody is signed in. */
export type Answered = { readonly viewer: string | null; readonly answers: Readonly<Record<string, unknown>> };

export type FetchAnswers = (about: readonly string[]) => Promise<Answered>;

type Entry = { value: unknown; text: string | undefined; asked: number; readonly listeners: Set<() => void> };

/**
 * What the parts of a page have learned of who reads it. Many ask, one request goes out; an answer stays until a newer one comes, and
 * is forgotten when nothing on the page wants it any more.
 */
export class ViewerAnswers {
  private readonly entries = new Map<string, Entry>();
  private readonly wanted = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private count = 0;
  private viewer: string | null = null;

  constructor(private readonly fetchAnswers: FetchAnswers) {}

  /** The answer; undefined as long as there is none. */
  answerTo(about: string): unknown {
    return this.entries.get(about)?.value;
  }

  /** Calls `listener` when the answer changes. Returns what ends that. */
  listen(about: string, listener: () => void): () => void {
    const entry = this.entries.get(about) ?? { value: undefined, text: undefined, asked: 0, listeners: new Set() };
    this.entries.set(about, entry);
    entry.listeners.add(listener);
    return () => {
      entry.listeners.delete(listener);
      // A part that is drawn anew listens again at once.
      setTimeout(() => {
        if (entry.listeners.size === 0 && this.entries.get(about) === entry) this.entries.delete(about);
      });
    };
  }

  ask(about: string): void {
    this.wanted.add(about);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.askAll(0);
    }, GATHER_MS);
  }

  /** Whoever comes next may be somebody else, or nobody: what they are told counts. */
  forgetViewer(): void {
    this.viewer = null;
  }

  /** Asks everything that the page wants once more. */
  askAgain(): void {
    for (const about of this.entries.keys()) this.ask(about);
  }

  private async askAll(attempt: number): Promise<void> {
    const asked = [...this.wanted].filter((about) => this.entries.has(about)).sort();
    this.wanted.clear();
    if (asked.length === 0) return;
    this.count += 1;
    const { count } = this;
    for (const about of asked) this.begin(about, count);
    try {
      const { viewer, answers } = await this.fetchAnswers(asked);
      // Their session has ended: what they were writing in stays until they have signed in again, and whatever they send says so.
      const hasEnded = viewer === null && this.viewer !== null;
      if (!hasEnded) this.viewer = viewer;
      for (const about of asked) {
        if (!hasEnded || this.answerTo(about) === undefined) this.learn(about, count, answers[about] ?? null);
      }
    } catch {
      this.retry(asked, count, attempt);
    }
  }

  private begin(about: string, count: number): void {
    const entry = this.entries.get(about);
    if (entry) entry.asked = count;
  }

  private learn(about: string, count: number, value: unknown): void {
    const entry = this.entries.get(about);
    // It has been asked anew meanwhile: this answer may be older than what made it ask.
    if (!entry || entry.asked !== count) return;
    const text = JSON.stringify(value);
    if (text === entry.text) return;
    entry.text = text;
    entry.value = value;
    for (const listener of entry.listeners) listener();
  }

  private retry(asked: readonly string[], count: number, attempt: number): void {
    const after = RETRY_MS[attempt];
    if (after === undefined) return;
    setTimeout(() => {
      for (const about of asked) if (this.entries.get(about)?.asked === count) this.wanted.add(about);
      void this.askAll(attempt + 1);
    }, after);
  }
}
