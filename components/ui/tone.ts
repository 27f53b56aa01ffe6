/** How a notice is meant. */
export type Tone = "info" | "success" | "warning" | "error";
