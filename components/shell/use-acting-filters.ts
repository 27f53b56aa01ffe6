"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState, useTransition } from "react";
import { loadsWhole } from "@/components/ui/loads-whole";
import { addressWith } from "@/lib/base/address-with";

type ActingFilters = {
  readonly form: RefObject<HTMLFormElement | null>;
  /** The key of the fields: another one where the address asks for what the fields do not draw, as after Back. */
  readonly round: number;
  readonly busy: boolean;
  /** Leads to the address of what is chosen. */
  readonly apply: () => void;
};

/** What can be focused in the form. */
const FOCUSABLE = "input:not([type=hidden]), select, button, summary, a";

/**
 * Lets filters apply when they are chosen: each choice is an address, so that Back takes back one. `shown` is the address that the page
 * was asked by. The fields stay as they are meanwhile, and with them the focus.
 */
export function useActingFilters(path: string, shown: string): ActingFilters {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const drawn = useRef(shown);
  const [busy, start] = useTransition();
  const { round, drawAnew } = useRounds(form);
  const apply = useCallback(() => {
    if (!form.current) return;
    const next = addressOf(path, new FormData(form.current));
    if (asksTheSame(next, drawn.current)) return;
    drawn.current = next;
    if (loadsWhole()) window.location.assign(next);
    else start(() => router.push(next, { scroll: false }));
  }, [path, router]);
  useEffect(() => {
    // While an answer is waited for, the page still shows what was asked before.
    if (busy || asksTheSame(drawn.current, shown)) return;
    drawn.current = shown;
    drawAnew();
  }, [shown, busy, drawAnew]);
  useEffect(() => {
    const fields = form.current;
    // The browser's own event, unlike React's, waits until a text is finished: by Enter, or by leaving its box.
    fields?.addEventListener("change", apply);
    return () => fields?.removeEventListener("change", apply);
  }, [apply]);
  return { form, round, busy, apply };
}

/** Draws fields anew and gives the focus back to the one that had it. */
function useRounds(form: RefObject<HTMLFormElement | null>) {
  const [round, setRound] = useState(0);
  const focused = useRef(-1);
  const drawAnew = useCallback(() => {
    focused.current = focusable(form.current).indexOf(document.activeElement);
    setRound((before) => before + 1);
  }, [form]);
  useLayoutEffect(() => {
    const again = round > 0 ? focusable(form.current)[focused.current] : undefined;
    if (again instanceof HTMLElement) again.focus();
    focused.current = -1;
  }, [form, round]);
  return { round, drawAnew };
}

function focusable(form: HTMLFormElement | null): readonly (Element | null)[] {
  return form ? [...form.querySelectorAll(FOCUSABLE)] : [];
}

/** Whether two addresses ask for the same, in whatever order. */
function asksTheSame(one: string, other: string): boolean {
  const sorted = (address: string) => {
    const [path = "", query] = address.split("?", 2);
    const asked = new URLSearchParams(query);
    asked.sort();
    return `${path}?${asked}`;
  };
  return sorted(one) === sorted(other);
}

function addressOf(path: string, data: FormData): string {
  const texts = [...data].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.trim()] as const] : [],
  );
  return addressWith(path, Object.fromEntries(texts));
}
