import { newId } from "@/lib/base/ids";

/** What of a `BroadcastChannel` is used: it reaches all tabs of a browser but the one that speaks. */
type Channel = Pick<BroadcastChannel, "postMessage" | "onmessage" | "close">;

/** Another tab with the same article: it was open before this one, or came after. */
export type OtherTab = "none" | "earlier" | "later";

type Message = { readonly from: string; readonly kind: "opened" | "here" | "closed" };

/** A tab that is asked whether it is still there answers within this, ms; else it was ended without a word. */
const PATIENCE_MS = 1_000;

/** Which other tabs of this browser have the same article open. Each greets the others, and they answer. */
export class OtherTabs {
  private readonly id = newId();
  private readonly others = new Map<string, "earlier" | "later">();
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly channel: Channel,
    private readonly changed: (other: OtherTab) => void,
  ) {
    channel.onmessage = ({ data }: MessageEvent<Message>) => this.heard(data);
    this.say("opened");
  }

  /** Asks again who is there: a tab that crashed said nothing. */
  ask(): void {
    const asked = [...this.others.keys()];
    const silent = new Set(asked);
    const { others } = this;
    this.answered = (from) => silent.delete(from);
    this.say("opened");
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      for (const gone of silent) others.delete(gone);
      this.tell();
    }, PATIENCE_MS);
  }

  /** This tab goes away. */
  close(): void {
    clearTimeout(this.waiting);
    this.say("closed");
    this.channel.close();
  }

  private answered: (from: string) => void = () => {};

  private heard({ from, kind }: Message): void {
    this.answered(from);
    if (kind === "closed") this.others.delete(from);
    else if (!this.others.has(from)) this.others.set(from, kind === "opened" ? "later" : "earlier");
    if (kind === "opened") this.say("here");
    this.tell();
  }

  private say(kind: Message["kind"]): void {
    this.channel.postMessage({ from: this.id, kind } satisfies Message);
  }

  private tell(): void {
    const all = [...this.others.values()];
    this.changed(all.includes("earlier") ? "earlier" : all.includes("later") ? "later" : "none");
  }
}
