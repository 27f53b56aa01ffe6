"use client";

import { frontMessages } from "@/lib/language/subjects/front";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/inter/wght.css";
import "./tokens.css";
import "./base.css";
import "./contrast.css";
import { FailureNotice } from "@/components/shell/failure-notice";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Where the house itself broke: takes the place of the root layout, so it brings its own page. */
export default function HouseFailed({ error, retry }: Props) {
  const t = frontMessages();
  return (
    <html lang="en">
      <body>
        <title>{t("somethingWentWrongCanonry")}</title>
        <div className="house">
          <FailureNotice error={error} retry={retry} />
        </div>
      </body>
    </html>
  );
}
