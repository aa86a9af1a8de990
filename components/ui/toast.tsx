"use client";

import { Toast } from "@base-ui/react/toast";
import clsx from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";

export interface ToastMessage {
  title: ReactNode;
  description?: ReactNode;
  /** `tomato` is announced at once, the rest when the reader pauses. */
  tone?: "quiet" | "herb" | "tomato" | undefined;
  /** One way back or on: `{ label: "Undo", onClick: … }`. Keeps the message up longer. */
  action?: { label: string; onClick: () => void } | undefined;
  /** Same id: the message is replaced, not stacked. */
  id?: string | undefined;
  /** Milliseconds; 0 stays until closed. */
  timeout?: number | undefined;
}

const manager = Toast.createToastManager();

/** Says what just happened, from any event handler in the browser. Needs one `ToastRegion` on the page (AppShell has it). */
export function showToast({ title, description, tone = "quiet", action, id, timeout }: ToastMessage): string {
  const toastId = id ?? crypto.randomUUID();
  return manager.add({
    id: toastId,
    title,
    description,
    type: tone,
    priority: tone === "tomato" ? "high" : "low",
    timeout: timeout ?? (action ? 10_000 : 5_000),
    actionProps: action
      ? {
          children: action.label,
          onClick: () => {
            action.onClick();
            manager.close(toastId);
          },
        }
      : undefined,
  });
}

/** Takes a message down early. */
export function closeToast(id: string) {
  manager.close(id);
}

function ToastList() {
  const t = useTranslations("common");
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["down", "right"]}
      className={clsx(
        "pointer-events-auto w-full rounded-tile border bg-surface text-ink shadow-float transition-[opacity,translate] duration-200 data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-3 data-starting-style:opacity-0",
        toast.type === "tomato" ? "border-tomato" : "border-line",
      )}
    >
      <Toast.Content className="flex items-center gap-2 py-2 pr-2 pl-4">
        <div className="min-w-0 flex-1 py-1.5">
          <Toast.Title
            className={clsx("text-base font-[560]", toast.type === "tomato" && "text-tomato")}
            render={<p />}
          />
          <Toast.Description className="text-sm text-soft" />
        </div>
        <Toast.Action className={buttonClass("bare", "md", "px-3! text-herb!")} />
        <Toast.Close aria-label={t("dismiss")} className={buttonClass("bare", "icon")}>
          <X aria-hidden="true" className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Where toasts appear: above the bottom bar on phones, bottom right on wide screens. One per page. */
export function ToastRegion() {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="pointer-events-none fixed inset-x-4 bottom-[calc(5.25rem+env(safe-area-inset-bottom))] z-60 flex flex-col gap-2 outline-none md:inset-x-auto md:right-6 md:bottom-6 md:w-96 print:hidden">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
