"use client";

import { useId, useSyncExternalStore } from "react";
import { THEME_KEY } from "@/components/shell/theme-script";
import { Segmented } from "@/components/ui/segmented";

type Theme = "light" | "dark" | "system";

const CHANGED = "theme-changed";

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

function storedTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage refused (private window): the choice holds for this page only.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Light, dark or as the device. */
export function ThemeChoice({ labels }: { labels: Record<"label" | Theme, string> }) {
  const name = useId();
  const theme = useSyncExternalStore(subscribe, storedTheme, (): Theme => "system");
  return (
    <Segmented<Theme>
      name={name}
      legend={labels.label}
      isWide
      value={theme}
      onValueChange={choose}
      options={[
        { value: "light", label: labels.light },
        { value: "dark", label: labels.dark },
        { value: "system", label: labels.system },
      ]}
    />
  );
}
