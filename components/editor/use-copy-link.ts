import { useToast } from "@/components/ui/toast";
import { editorMessages } from "@/lib/language/subjects/editor";

/** Copies the address of a block of an article, which readers find once it is saved; null for an article without an address. */
export function useCopyLink(path: string | null): ((id: string) => void) | null {
  const t = editorMessages();
  const say = useToast();
  if (path === null) return null;
  return async (id) => {
    const address = `${window.location.origin}${path}#b-${id}`;
    try {
      await navigator.clipboard.writeText(address);
      say({ title: t("linkToThisBlockCopied"), detail: t("itLeadsThereAsSoonAs") });
    } catch {
      say({ title: t("theLinkCouldNotBeCopied"), detail: address, tone: "warning" });
    }
  };
}
