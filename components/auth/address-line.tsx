import type { FormAction } from "@/components/form/form-state";
import { Badge } from "@/components/ui/badge";
import { authMessages } from "@/lib/language/subjects/auth";
import styles from "./rows.module.css";
import { SendAgainForm } from "./send-again-form";

type AddressLineProps = {
  email: string;
  verified: boolean;
  /** Sends the mail that verifies it; null where no mail is configured. */
  send: FormAction | null;
};

/** One's address, and whether anybody knows that it is one's own. */
export function AddressLine({ email, verified, send }: AddressLineProps) {
  const t = authMessages();
  return (
    <>
      <div className={styles.name}>
        {email}
        <Badge tone={verified ? "success" : "warning"}>{verified ? t("verified") : t("notVerified")}</Badge>
      </div>
      {!verified && send && <SendAgainForm action={send} label={t("sendAnEMailToVerify")} />}
    </>
  );
}
