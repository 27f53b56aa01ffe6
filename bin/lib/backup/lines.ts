const NEWLINE = 0x0a;

/** Reads lines from chunks of bytes: one at a time where they are ours, many at a time where they are a table's rows. */
export class Lines {
  private rest = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Buffer>;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Returns the next line without its end, or undefined when no whole line is left. */
  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.rest.indexOf(NEWLINE);
      if (end >= 0) return this.take(end + 1).toString("utf8", 0, end);
      if (!(await this.more())) return undefined;
    }
  }

  /** Yields whole lines, with their ends, up to the line `last`, which is left out; returns whether it came. */
  async *until(last: string): AsyncGenerator<Buffer, boolean> {
    for (;;) {
      if (this.rest.subarray(0, last.length).equals(Buffer.from(last))) {
        this.take(last.length);
        return true;
      }
      const found = this.rest.indexOf(`\n${last}`);
      const whole = (found >= 0 ? found : this.rest.lastIndexOf(NEWLINE)) + 1;
      // A line that may be the beginning of the last one stays until the rest of it is there.
      if (whole > 0) yield this.take(whole);
      if (found < 0 && !(await this.more())) return false;
    }
  }

  private take(bytes: number): Buffer {
    const taken = this.rest.subarray(0, bytes);
    this.rest = this.rest.subarray(bytes);
    return taken;
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    if (done) return false;
    this.rest = Buffer.concat([this.rest, value]);
    return true;
  }
}
