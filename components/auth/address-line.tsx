import type { FormAction } from "@/components/form/form-state";
import { Badge } from "@/components/ui/badge";
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
  return (
    <>
      <div className={styles.name}>
        {email}
        <Badge tone={verified ? "success" : "warning"}>{verified ? "Verified" : "Not verified"}</Badge>
      </div>
      {!verified && send && <SendAgainForm action={send} label="Send an e-mail to verify it" />}
    </>
  );
}
