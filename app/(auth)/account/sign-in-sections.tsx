import { PasswordForm } from "@/components/auth/password-form";
import { ProviderList } from "@/components/auth/provider-list";
import { SessionList } from "@/components/auth/session-list";
import { Section } from "@/components/form/section";
import { configuredProviders } from "@/lib/auth/providers";
import type { AccountView } from "@/lib/auth/read";
import type { LivingSession } from "@/lib/auth/read-sessions";
import { sessionsOf } from "@/lib/auth/read-sessions";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { changePasswordAction, endOtherSessionsAction, endSessionAction, unlinkProviderAction } from "./actions";

type SignInSectionsProps = { account: AccountView; session: LivingSession };

/** How one signs in, and where one is signed in. */
export async function SignInSections({ account, session }: SignInSectionsProps) {
  const sessions = await sessionsOf(db, session.actor.userId, systemClock());
  const providers = configuredProviders();
  return (
    <>
      <Section
        title={account.hasPassword ? "Password" : "Set a password"}
        hint={
          account.hasPassword
            ? "A new password signs you out everywhere else."
            : "You sign in through a provider. Set a password to sign in by e-mail as well."
        }
      >
        <PasswordForm action={changePasswordAction} hasOld={account.hasPassword} email={account.email} />
      </Section>
      <Section
        id="sessions"
        title="Where you are signed in"
        hint="A session ends when you sign out, after 30 days without use, and after 90 days in any case."
      >
        <SessionList
          sessions={sessions}
          currentId={session.id}
          end={endSessionAction}
          endOthers={endOtherSessionsAction}
        />
      </Section>
      {providers.length > 0 && (
        <Section title="Other ways to sign in" hint="Link an account on another site to sign in with it.">
          <ProviderList providers={providers} linked={account.providers} unlink={unlinkProviderAction} />
        </Section>
      )}
    </>
  );
}
