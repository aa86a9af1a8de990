import { useTranslations } from "next-intl";
import { prettyJson } from "./error-text";

const SHOWN = 20_000;

/** JSON that a run kept, in a box that scrolls by itself. */
export function Payload({ label, text }: { label: string; text: string | null }) {
  const t = useTranslations("adminJobs.run");
  const pretty = text === null ? null : prettyJson(text);
  return (
    <div className="grid min-w-0 content-start gap-1">
      <p className="text-sm font-medium">{label}</p>
      {pretty === null ? (
        <p className="text-sm text-soft">{t("nothing")}</p>
      ) : (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          className="max-h-80 overflow-auto rounded-tag bg-sunk p-3 text-xs whitespace-pre-wrap break-words"
        >
          {pretty.slice(0, SHOWN)}
        </pre>
      )}
      {pretty !== null && pretty.length > SHOWN ? (
        <p className="text-xs text-soft">{t("cut", { count: SHOWN })}</p>
      ) : null}
    </div>
  );
}
