import { ViewerMenuOf } from "@/components/auth/viewer-menu";
import { answerFor } from "./viewer-answers/answers";

/** Who reads: the one part of a page's head that depends on it, so it comes after the rest. */
export async function ViewerMenu() {
  const { answer } = await answerFor("menu");
  return <ViewerMenuOf viewer={answer} />;
}
