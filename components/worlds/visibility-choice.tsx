import { Globe, Lock } from "@/components/ui/icons";
import { RadioGroup } from "@/components/ui/radio-group";

const OPTIONS = [
  {
    value: "public",
    label: "Public",
    hint: "Anyone can read it, even without an account. Only members can write.",
    icon: <Globe aria-hidden="true" />,
  },
  {
    value: "private",
    label: "Private",
    hint: "Only members know that it exists.",
    icon: <Lock aria-hidden="true" />,
  },
];

/** Who can read a world. */
export function VisibilityChoice({ defaultValue, error }: { defaultValue: string; error?: string }) {
  return (
    <RadioGroup label="Who can read it" name="visibility" options={OPTIONS} defaultValue={defaultValue} error={error} />
  );
}
