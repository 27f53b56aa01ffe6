"use client";

import { createContext } from "react";

/** Whether the form around waits for an answer. */
export const FormBusy = createContext(false);
