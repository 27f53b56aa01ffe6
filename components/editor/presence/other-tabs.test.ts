import { afterEach, expect, test, vi } from "vitest";
import { type OtherTab, OtherTabs } from "./other-tabs";

let name = 0;
const open = new Set<OtherTabs>();
afterEach(() => {
  for (const tab of open) close(tab);
});

/** A tab with an article, and what it knows of others. */
function aTab(article: string): { tabs: OtherTabs; knows: () => OtherTab } {
  let known: OtherTab = "none";
  const tabs = new OtherTabs(new BroadcastChannel(article), (other) => {
    known = other;
  });
  open.add(tabs);
  return { tabs, knows: () => known };
}

function close(tab: OtherTabs): void {
  open.delete(tab);
  tab.close();
}

const article = () => {
  name += 1;
  return `article ${name}`;
};

test("two tabs with one article tell each other which of them was there first", async () => {
  const here = article();
  const first = aTab(here);
  const second = aTab(here);
  await vi.waitFor(() => expect([first.knows(), second.knows()]).toEqual(["later", "earlier"]));
});

test("a tab with another article says nothing", async () => {
  const [one, other] = [article(), article()];
  const [first, stranger, second] = [aTab(one), aTab(other), aTab(one)];
  await vi.waitFor(() => expect(second.knows()).toBe("earlier"));
  expect([first.knows(), stranger.knows()]).toEqual(["later", "none"]);
});

test("a tab that is closed is forgotten, also by one of three", async () => {
  const here = article();
  const first = aTab(here);
  const second = aTab(here);
  await vi.waitFor(() => expect(second.knows()).toBe("earlier"));
  const third = aTab(here);
  await vi.waitFor(() => expect(third.knows()).toBe("earlier"));
  close(first.tabs);
  await vi.waitFor(() => expect([second.knows(), third.knows()]).toEqual(["later", "earlier"]));
  close(third.tabs);
  await vi.waitFor(() => expect(second.knows()).toBe("none"));
});

test("a tab that was ended without a word is forgotten when it does not answer; one that answers stays", async () => {
  const here = article();
  const channel = new BroadcastChannel(here);
  const crashed = new OtherTabs(channel, () => {});
  const living = aTab(here);
  await vi.waitFor(() => expect(living.knows()).toBe("earlier"));
  living.tabs.ask();
  await new Promise((done) => setTimeout(done, 1_200));
  expect(living.knows()).toBe("earlier");
  channel.close();
  living.tabs.ask();
  await vi.waitFor(() => expect(living.knows()).toBe("none"), { timeout: 3_000 });
  void crashed;
});
