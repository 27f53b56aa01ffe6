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
import { authMessages } from "@/lib/language/subjects/auth";
import { changePasswordAction, endOtherSessionsAction, endSessionAction, unlinkProviderAction } from "./actions";

type SignInSectionsProps = { account: AccountView; session: LivingSession };

/** How one signs in, and where one is signed in. */
export async function SignInSections({ account, session }: SignInSectionsProps) {
  const t = authMessages();
  const sessions = await sessionsOf(db, session.actor.userId, systemClock());
  const providers = configuredProviders();
  return (
    <>
      <Section
        title={account.hasPassword ? t("password") : t("setAPassword")}
        hint={account.hasPassword ? t("aNewPasswordSignsYouOut") : t("youSignInThroughAProvider")}
      >
        <PasswordForm action={changePasswordAction} hasOld={account.hasPassword} email={account.email} />
      </Section>
      <Section id="sessions" title={t("whereYouAreSignedIn")} hint={t("aSessionEndsWhenYouSign")}>
        <SessionList
          sessions={sessions}
          currentId={session.id}
          end={endSessionAction}
          endOthers={endOtherSessionsAction}
        />
      </Section>
      {providers.length > 0 && (
        <Section title={t("otherWaysToSignIn")} hint={t("linkAnAccountOnAnotherSite")}>
          <ProviderList providers={providers} linked={account.providers} unlink={unlinkProviderAction} />
        </Section>
      )}
    </>
  );
}
