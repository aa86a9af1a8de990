"use client";

import { useServerInsertedHTML } from "next/navigation";
import { useRef } from "react";
import styles from "../globals.css?inline";

/**
 * The whole style sheet inside the page, so that a first visit paints one round trip sooner. For the pages people come
 * to from outside; the rooms behind the sign-in link the sheet and keep it. A client component, because only these may
 * write into the head beside React: as an element of the page the text would be sent twice. The browser's copy of this
 * module holds no styles.
 */
export function InlineStyles() {
  const isInserted = useRef(false);
  useServerInsertedHTML(() => {
    if (isInserted.current) return null;
    isInserted.current = true;
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet
    return <style dangerouslySetInnerHTML={{ __html: styles }} />;
  });
  return null;
}
