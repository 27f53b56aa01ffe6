"use client";

import { useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import type { Role } from "@/lib/auth/policy";

/** The reader's role in a world, null until it is known and for who is no member: pages are the same for everybody, so it is asked for. */
export function useRole(world: string): Role | null {
  const [role, setRole] = useState<Role | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const answer = await callApi("get", "/worlds/{world}", { params: { world }, signal: stop.signal });
      if (answer.ok && !stop.signal.aborted) setRole(answer.value.role);
    };
    void ask();
    return () => stop.abort();
  }, [world]);
  return role;
}
