import { licencesMessages } from "@/lib/language/subjects/licences";
import { said } from "@/lib/language/translator";

type Licence = { readonly label: string; readonly short: string; readonly url: string | null };

/** How others may use a picture, as people choose it. */
export const LICENCES = {
  cc0: said(
    licencesMessages,
    { label: "cc0NoRightsReserved" },
    { short: "CC0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  ),
  "cc-by-4.0": said(
    licencesMessages,
    { label: "ccBY40NameTheAuthor" },
    { short: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  ),
  "cc-by-sa-4.0": said(
    licencesMessages,
    { label: "ccBYSA40NameTheAuthorShare" },
    { short: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
  ),
  "cc-by-nc-4.0": said(
    licencesMessages,
    { label: "ccBYNC40NameTheAuthorNot" },
    { short: "CC BY-NC 4.0", url: "https://creativecommons.org/licenses/by-nc/4.0/" },
  ),
  "public-domain": said(
    licencesMessages,
    { label: "publicDomainTheRightsHaveRunOut", short: "publicDomain" },
    { url: null },
  ),
  permission: said(licencesMessages, { label: "usedWithTheAuthorsPermission", short: "withPermission" }, { url: null }),
  "own-work": said(
    licencesMessages,
    { label: "madeForThisWorldAllRightsReserved", short: "allRightsReserved" },
    { url: null },
  ),
  quotation: said(licencesMessages, { label: "quotedOthersHoldTheRightsFairUse", short: "quoted" }, { url: null }),
} satisfies Record<string, Licence>;

/** The key of a licence. */
export type LicenceKey = keyof typeof LICENCES;

/** All keys, in the order in which they are offered. */
export const LICENCE_KEYS = Object.keys(LICENCES) as LicenceKey[];

/** The licence with that key; undefined where nobody has said which, or it is none that we know. */
export function licenceOf(key: string): Licence | undefined {
  return Object.hasOwn(LICENCES, key) ? LICENCES[key as LicenceKey] : undefined;
}

/** What stands below a picture about who made it and how it may be used: "Anna Orlova, CC BY 4.0". Empty: nobody has said. */
export function creditLine({ author, licence }: { readonly author: string; readonly licence: string }): string {
  return [author, licenceOf(licence)?.short ?? ""].filter((part) => part !== "").join(", ");
}
