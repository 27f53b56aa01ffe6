/**
 * What a form sends for a widget that is no field of the browser's: the very value that the widget draws. Neither a reset of the
 * form nor a reload changes it, since the browser is told to put nothing back.
 */
export function HiddenValue({
  name,
  value,
  disabled,
}: {
  name: string;
  value: string;
  disabled?: boolean | undefined;
}) {
  return <input type="hidden" name={name} value={value} disabled={disabled} autoComplete="off" />;
}
