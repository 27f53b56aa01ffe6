import type { NextAuthOptions, Profile } from "next-auth";
import DiscordProvider from "next-auth/providers/discord";
import GithubProvider, { type GithubProfile } from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { plainAddress } from "./input";

const NAMES = { github: "GitHub", google: "Google", discord: "Discord" } as const;

/** A place elsewhere that vouches for people who sign in here. */
export type ProviderId = keyof typeof NAMES;

/** What is shown of a provider. */
export type ProviderView = { readonly id: ProviderId; readonly name: string };

/** The providers whose variables are set (`GITHUB_ID` and `GITHUB_SECRET`, ...). */
export function configuredProviders(): ProviderView[] {
  const ids = Object.keys(NAMES) as ProviderId[];
  return ids.filter((id) => credentialsOf(id) !== null).map((id) => ({ id, name: NAMES[id] }));
}

/**
 * The same as next-auth wants them. Linking by e-mail address is called dangerous there, because it is where an address is not
 * verified: `vouchedEmail` must have been asked before (lib/auth/auth-options.ts does).
 */
export function oauthProviders(): NextAuthOptions["providers"] {
  const make = {
    github: (options: Options) => github(options),
    google: (options: Options) => GoogleProvider(options),
    discord: (options: Options) => DiscordProvider(options),
  };
  return configuredProviders().flatMap(({ id }): NextAuthOptions["providers"] => {
    const credentials = credentialsOf(id);
    return credentials ? [make[id]({ ...credentials, allowDangerousEmailAccountLinking: true })] : [];
  });
}

/** The e-mail address that the provider vouches for, in small letters; null when it does not say that it is verified, or has foreign letters. */
export function vouchedEmail(provider: string, profile: Profile | undefined): string | null {
  const said = (profile ?? {}) as Record<string, unknown>;
  const verified = provider === "discord" ? said.verified : said.email_verified;
  return verified === true && typeof said.email === "string" ? plainAddress(said.email) : null;
}

type Credentials = { clientId: string; clientSecret: string };
type Options = Credentials & { allowDangerousEmailAccountLinking: boolean };

function credentialsOf(id: ProviderId): Credentials | null {
  const clientId = process.env[`${id.toUpperCase()}_ID`];
  const clientSecret = process.env[`${id.toUpperCase()}_SECRET`];
  return clientId && clientSecret ? { clientId, clientSecret } : null;
}

/** GitHub's profile does not say whether the address is verified, its list of addresses does. */
function github(options: Options): OAuthConfig<GithubProfile> {
  const userinfo: OAuthConfig<GithubProfile>["userinfo"] = {
    url: "https://api.github.com/user",
    async request({ client, tokens }) {
      const profile = await client.userinfo(tokens.access_token ?? "");
      return { ...profile, ...(await githubEmail(tokens.access_token ?? "")) };
    },
  };
  return GithubProvider({ ...options, userinfo });
}

async function githubEmail(token: string): Promise<{ email?: string; email_verified: boolean }> {
  const answer = await fetch("https://api.github.com/user/emails", { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) return { email_verified: false };
  const emails = (await answer.json()) as { email: string; primary: boolean; verified: boolean }[];
  const primary = emails.find((email) => email.primary && email.verified);
  return primary ? { email: primary.email, email_verified: true } : { email_verified: false };
}
