import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/inter/wght.css";
import "./tokens.css";
import "./base.css";
import "./contrast.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { proseFace, toolFace } from "@/app/fonts";
import { FollowLinks } from "@/components/ui/follow-links";
import { themeScript } from "@/components/ui/theme-script";
import { UiProvider } from "@/components/ui/ui-provider";
import { currentLanguage } from "@/lib/language/current-language";
import { frontMessages } from "@/lib/language/subjects/front";

/** No page is made when the application is built: each is made in the language of its reader (decision 072). */
export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return {
    title: { default: "Canonry", template: "%s · Canonry" },
    description: frontMessages()("aWikiForPeople"),
    applicationName: "Canonry",
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f1e5" },
    { media: "(prefers-color-scheme: dark)", color: "#1c1813" },
  ],
};

/** The house around every page. Knows nobody and asks nothing, so that what it holds can be cached. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang={currentLanguage()}
      className={`${proseFace.variable} ${toolFace.variable}`}
      data-scroll-behavior="smooth"
      suppressHydrationWarning
    >
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <noscript>
          <p className="no-script">{frontMessages()("javascriptIsOff")}</p>
        </noscript>
        <FollowLinks />
        <UiProvider>
          <div className="house">{children}</div>
        </UiProvider>
      </body>
    </html>
  );
}
