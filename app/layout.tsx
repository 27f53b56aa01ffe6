import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/inter/wght.css";
import "./tokens.css";
import "./base.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { proseFace, toolFace } from "@/app/fonts";
import { FollowLinks } from "@/components/ui/follow-links";
import { themeScript } from "@/components/ui/theme-script";
import { UiProvider } from "@/components/ui/ui-provider";

export const metadata: Metadata = {
  title: { default: "Canonry", template: "%s · Canonry" },
  description: "A wiki for people who build a world together and must agree on what is true in it.",
  applicationName: "Canonry",
};

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
      lang="en"
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
          <p className="no-script">
            JavaScript is off in this browser. Everything can be read; writing, filters and most forms need JavaScript.
          </p>
        </noscript>
        <FollowLinks />
        <UiProvider>
          <div className="house">{children}</div>
        </UiProvider>
      </body>
    </html>
  );
}
