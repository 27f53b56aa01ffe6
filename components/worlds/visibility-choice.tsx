import { Globe, Lock } from "@/components/ui/icons";
import { RadioGroup } from "@/components/ui/radio-group";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { said } from "@/lib/language/translator";

const OPTIONS = [
  said(
    worldsToolsMessages,
    { label: "public", hint: "anyoneCanReadItEvenWithout" },
    { value: "public", icon: <Globe aria-hidden="true" /> },
  ),
  said(
    worldsToolsMessages,
    { label: "private", hint: "onlyMembersKnowThatItExists" },
    { value: "private", icon: <Lock aria-hidden="true" /> },
  ),
];

/** Who can read a world. */
export function VisibilityChoice({ defaultValue, error }: { defaultValue: string; error?: string }) {
  const t = worldsToolsMessages();
  return (
    <RadioGroup
      label={t("whoCanReadIt")}
      name="visibility"
      options={OPTIONS}
      defaultValue={defaultValue}
      error={error}
    />
  );
}
