/** Works that wait under one key, at most: more are refused, since who waits longer has gone away meanwhile. */
const MAX_WAITING = 200;

/**
 * Lets works under the same key run one after another, in the order in which they came. A save waits here, where waiting costs
 * nothing, rather than with a connection to the database in its hand: fifty who save one article would hold all connections and
 * keep everybody else from reading. It is no lock: several processes may serve, and the row in the database decides.
 */
export class KeyedQueue {
  private readonly queues = new Map<string, { last: Promise<unknown>; waiting: number }>();

  /** Runs `work` when those before it are done; null when too many wait already. What one throws does not stop the next. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T | null> {
    const queue = this.queues.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= MAX_WAITING) return null;
    queue.waiting += 1;
    this.queues.set(key, queue);
    const turn = queue.last.then(work);
    queue.last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) this.queues.delete(key);
    }
  }
}
