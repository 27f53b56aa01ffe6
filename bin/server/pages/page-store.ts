import { LRUCache } from "lru-cache";
import type { KeptPage } from "./kept-page";
import type { PageKey } from "./page-key";

/** Finished pages in memory, within so many bytes; those that were not asked for longest go first. */
export class PageStore {
  private readonly pages: LRUCache<string, KeptPage>;
  private readonly keysOf = new Map<string | null, Set<string>>();
  /** How often each world has changed, and how often anything has. */
  private readonly changes = new Map<string, number>();
  private changesOfAll = 0;
  private changesOfAny = 0;

  constructor(bytes: number) {
    this.pages = new LRUCache({
      maxSize: Math.max(1, bytes),
      sizeCalculation: ({ size }) => size,
      dispose: ({ world }, key) => this.keysOf.get(world)?.delete(key),
    });
  }

  get({ key }: PageKey): KeptPage | undefined {
    return this.pages.get(key);
  }

  /** The state that a page shows which is begun now. */
  version({ world }: Pick<PageKey, "world">): string {
    return world === null ? `${this.changesOfAny}` : `${this.changesOfAll}.${this.changes.get(world) ?? 0}`;
  }

  /** Keeps a page, unless something has changed since it was begun. */
  keep(at: PageKey, page: KeptPage, begunAt: string): void {
    if (this.version(at) !== begunAt) return;
    this.pages.set(at.key, page);
    if (this.pages.has(at.key)) this.keys(at.world).add(at.key);
  }

  /** A world has changed: its pages, and those that tell of all worlds, are true no more. */
  drop(world: string): void {
    this.changesOfAny += 1;
    this.changes.set(world, (this.changes.get(world) ?? 0) + 1);
    for (const changed of [world, null]) for (const key of this.keys(changed)) this.pages.delete(key);
    this.keysOf.delete(world);
  }

  dropAll(): void {
    this.changesOfAny += 1;
    this.changesOfAll += 1;
    this.pages.clear();
    this.keysOf.clear();
  }

  private keys(world: string | null): Set<string> {
    const known = this.keysOf.get(world) ?? new Set();
    this.keysOf.set(world, known);
    return known;
  }
}
