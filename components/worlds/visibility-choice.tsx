import { Globe, Lock } from "@/components/ui/icons";
import { RadioGroup } from "@/components/ui/radio-group";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

const OPTIONS = [
  {
    value: "public",
    get label() {
      return worldsToolsMessages()("public");
    },
    get hint() {
      return worldsToolsMessages()("anyoneCanReadItEvenWithout");
    },
    icon: <Globe aria-hidden="true" />,
  },
  {
    value: "private",
    get label() {
      return worldsToolsMessages()("private");
    },
    get hint() {
      return worldsToolsMessages()("onlyMembersKnowThatItExists");
    },
    icon: <Lock aria-hidden="true" />,
  },
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
