import type { ApiFailure } from "@/components/api/api-client";
import type { Snapshot } from "@/components/api/content";
import type { Result } from "@/lib/base/result";

/** After so long without a key, ms, a copy is kept on the device, and then a draft on the server. */
const DEVICE_PAUSE = 400;
const SERVER_PAUSE = 1_500;
/** Somebody who never pauses is kept after this, ms. */
const LONGEST_WAIT = 10_000;
/** How long to wait, ms, before trying a server again that did not answer: doubled each time, up to the last. */
const FIRST_RETRY = 4_000;
const LAST_RETRY = 60_000;
/** Failures that pass by themselves, or when somebody signs in again. */
const RETRIED: ReadonlySet<ApiFailure["kind"]> = new Set(["offline", "broken", "unauthenticated", "tooMany"]);

/** Where the unsaved work is. */
export type DraftState =
  | { readonly kind: "nothing" }
  | { readonly kind: "typing" }
  | { readonly kind: "kept"; readonly at: Date }
  /** Only on this device; `failure` says why the server has it not. */
  | { readonly kind: "onDevice"; readonly failure: ApiFailure }
  /** Nowhere but in this page. */
  | { readonly kind: "nowhere"; readonly failure: ApiFailure };

/** What the keeper is given to do its work with. */
export type DraftPorts = {
  /** The work as it is now, null when there is nothing that is not saved. */
  readonly snapshot: () => Snapshot | null;
  readonly send: (snapshot: Snapshot, keepalive: boolean) => Promise<Result<{ readonly savedAt: string }, ApiFailure>>;
  /** Throws the draft on the server away: what was typed was taken back. */
  readonly withdraw: () => Promise<unknown>;
  readonly keepOnDevice: (snapshot: Snapshot) => boolean;
  readonly dropFromDevice: () => void;
};

/**
 * Keeps unsaved work while it is typed: on the device at once, on the server after a pause, one request at a time. A
 * copy leaves the device only when the server has the same text.
 */
export class DraftKeeper {
  private state: DraftState = { kind: "nothing" };
  private readonly listeners = new Set<() => void>();
  private version = 0;
  private sending: Promise<void> | null = null;
  private deviceTimer: ReturnType<typeof setTimeout> | undefined;
  private serverTimer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | null = null;
  private retryPause = FIRST_RETRY;
  private stopped = false;

  constructor(private readonly ports: DraftPorts) {}

  readonly getState = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Something was typed. */
  changed(): void {
    if (this.stopped) return;
    this.version += 1;
    const now = Date.now();
    this.waitingSince ??= now;
    if (this.state.kind === "nothing" || this.state.kind === "kept") this.become({ kind: "typing" });
    clearTimeout(this.deviceTimer);
    this.deviceTimer = setTimeout(() => this.toDevice(), DEVICE_PAUSE);
    if (!this.isRetrying()) this.sendIn(Math.max(0, Math.min(SERVER_PAUSE, this.waitingSince + LONGEST_WAIT - now)));
  }

  /** Sends what is not kept yet; resolves when the server has answered. */
  async flush(): Promise<void> {
    clearTimeout(this.serverTimer);
    while (this.sending) await this.sending;
    if (!this.stopped && this.isWaiting()) await this.send(false);
  }

  /** The page is going away or to the background: nothing can be waited for. */
  pageHidden(): void {
    if (this.stopped || !this.isWaiting()) return;
    this.toDevice();
    if (!this.sending) void this.send(true);
  }

  /** Everything is saved, or what was typed was thrown away: there is nothing to keep any more. */
  settled(): void {
    this.clearTimers();
    this.version += 1;
    this.waitingSince = null;
    this.ports.dropFromDevice();
    this.become({ kind: "nothing" });
  }

  /** The network is back, or somebody asks to try again. */
  retry(): void {
    this.retryPause = FIRST_RETRY;
    if (this.isWaiting()) this.sendIn(0);
  }

  /** Waits for a draft that is under way, and begins no other: a save comes. */
  async pause(): Promise<void> {
    this.clearTimers();
    while (this.sending) await this.sending;
    this.clearTimers();
  }

  /** The page is there (again, where React mounts twice). */
  start(): void {
    this.stopped = false;
  }

  /** The page is gone: what is under way ends, nothing new begins. */
  stop(): void {
    this.stopped = true;
    this.clearTimers();
  }

  /** A server that could not answer is asked again by itself; one that refused, after the next change. */
  private isRetrying(): boolean {
    return "failure" in this.state && RETRIED.has(this.state.failure.kind);
  }

  private isWaiting(): boolean {
    return this.state.kind !== "nothing" && this.state.kind !== "kept";
  }

  private clearTimers(): void {
    clearTimeout(this.deviceTimer);
    clearTimeout(this.serverTimer);
  }

  private sendIn(pause: number): void {
    clearTimeout(this.serverTimer);
    this.serverTimer = setTimeout(() => void this.send(false), pause);
  }

  private toDevice(): boolean {
    const snapshot = this.ports.snapshot();
    return snapshot === null || this.ports.keepOnDevice(snapshot);
  }

  private send(keepalive: boolean): Promise<void> {
    if (this.sending) return this.sending;
    this.sending = this.sendNow(keepalive).finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendNow(keepalive: boolean): Promise<void> {
    const version = this.version;
    const snapshot = this.ports.snapshot();
    if (snapshot === null) {
      await this.ports.withdraw();
      if (version === this.version) this.settled();
      return;
    }
    const sent = await this.ports.send(snapshot, keepalive);
    if (this.stopped) return;
    if (sent.ok) this.wasKept(version, new Date(sent.value.savedAt));
    else this.wasRefused(sent.failure);
  }

  private wasKept(version: number, at: Date): void {
    this.retryPause = FIRST_RETRY;
    this.waitingSince = null;
    if (version === this.version) {
      this.ports.dropFromDevice();
      this.become({ kind: "kept", at });
    } else {
      this.become({ kind: "typing" });
      this.sendIn(SERVER_PAUSE);
    }
  }

  private wasRefused(failure: ApiFailure): void {
    const kept = this.toDevice();
    this.become({ kind: kept ? "onDevice" : "nowhere", failure });
    if (!RETRIED.has(failure.kind)) return;
    this.sendIn(this.retryPause);
    this.retryPause = Math.min(LAST_RETRY, this.retryPause * 2);
  }

  private become(state: DraftState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
