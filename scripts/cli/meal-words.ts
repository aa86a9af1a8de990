import { createTranslator } from "next-intl";
import { reasonWords } from "@/components/planning/reason-words";
import type { MealReason } from "@/lib/engines/planning/contract";
import { catalogue } from "@/lib/platform/i18n/catalogue";

const phrases = createTranslator({ locale: "en", messages: catalogue("en"), timeZone: "UTC" });

/** A meal's reason as the app says it. */
export const mealWords = (reason: MealReason): string => reasonWords(reason, phrases);
