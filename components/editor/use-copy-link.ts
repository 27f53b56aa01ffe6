import { useToast } from "@/components/ui/toast";

/** Copies the address of a block of an article, which readers find once it is saved; null for an article without an address. */
export function useCopyLink(path: string | null): ((id: string) => void) | null {
  const say = useToast();
  if (path === null) return null;
  return async (id) => {
    const address = `${window.location.origin}${path}#b-${id}`;
    try {
      await navigator.clipboard.writeText(address);
      say({ title: "Link to this block copied", detail: "It leads there as soon as the block is saved." });
    } catch {
      say({ title: "The link could not be copied", detail: address, tone: "warning" });
    }
  };
}
