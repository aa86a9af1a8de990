import type { Locale, Messages } from "@/lib/platform/i18n/catalogue";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
