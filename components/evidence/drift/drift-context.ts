"use client";

import { createContext, useContext } from "react";

/** What was done about a citation: whether it is kept, and in which words to say so. */
export type Settled = { readonly kept: boolean; readonly words: string; readonly revision: number };

/** The queue as its entries know it: what is settled, by the entry's key, and how to say so. */
export type DriftQueue = {
  readonly done: ReadonlyMap<string, Settled>;
  readonly settle: (key: string, outcome: Settled) => void;
};

/** Where the queue lies for the entries in it. */
export const DriftContext = createContext<DriftQueue>({ done: new Map(), settle: () => {} });

/** The queue around an entry. */
export function useDriftQueue(): DriftQueue {
  return useContext(DriftContext);
}
