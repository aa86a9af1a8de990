import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ModelsForm } from "./models-form";
import type { TaskModels } from "./read-state";
import { TryButton } from "./try-button";

/** Which models serve which task, each to be tried. */
export function ModelsCard({ tasks, hasProvider }: { tasks: readonly TaskModels[]; hasProvider: boolean }) {
  const t = useTranslations("adminAi");
  return (
    <Card as="section" className="grid min-w-0 content-start gap-3">
      <div className="max-w-[68ch]">
        <h2 className="text-lg">{t("models.title")}</h2>
        <p className="mt-1 text-soft text-pretty">{t(hasProvider ? "models.text" : "models.locked")}</p>
      </div>
      <ul className="divide-y divide-line">
        {tasks.map(({ task, models, isSet }) => (
          <li key={task} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
            <span className="w-full sm:w-44">
              {t(`tasks.${task}`)}
              {hasProvider ? (
                <span className="block text-xs text-soft">
                  {t(isSet ? "models.setHere" : "models.fromEnvironment")}
                </span>
              ) : null}
            </span>
            {hasProvider ? (
              <ModelsForm key={models} task={task} name={t(`tasks.${task}`)} models={models} isSet={isSet} />
            ) : (
              <span className="flex-1 text-soft">{t("shares.own")}</span>
            )}
            <TryButton task={task} name={t(`tasks.${task}`)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
