/** One thing that can be chosen. `value` is what a form sends, `label` what is read and matched, `hint` a second line. */
export type Option = { value: string; label: string; hint?: string; disabled?: boolean };
