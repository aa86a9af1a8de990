"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import clsx from "clsx";
import type { ReactNode } from "react";

export interface TabItem<Value extends string = string> {
  value: Value;
  label: ReactNode;
  content: ReactNode;
}

export interface TabsProps<Value extends string> {
  label: string;
  tabs: readonly TabItem<Value>[];
  defaultValue?: Value | undefined;
  value?: Value | undefined;
  onValueChange?: ((value: Value) => void) | undefined;
  className?: string | undefined;
}

/** Views of the same thing, one at a time. Different pages are links (SectionNav), not tabs. */
export function Tabs<Value extends string>({
  label,
  tabs,
  defaultValue,
  value,
  onValueChange,
  className,
}: TabsProps<Value>) {
  return (
    <Base.Root
      className={clsx("min-w-0", className)}
      {...(value === undefined ? { defaultValue: defaultValue ?? tabs[0]?.value } : { value })}
      onValueChange={(next: Value) => onValueChange?.(next)}
    >
      <Base.List aria-label={label} className={clsx("scroll-row relative mb-5 gap-1 border-b border-line")}>
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="min-h-11 px-3.5 font-medium whitespace-nowrap text-soft -outline-offset-2 hover:text-ink data-active:font-[560] data-active:text-herb"
          >
            {tab.label}
          </Base.Tab>
        ))}
        <Base.Indicator className="absolute bottom-0 left-(--active-tab-left) h-0.5 w-(--active-tab-width) rounded-full bg-herb transition-all duration-200" />
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="rounded-tag">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
