/** Where a plain click on an explained number leads; null for any other click, and for one that wants a new tab. */
export function wayOf(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-explain]") : null;
  return link === null ? null : link.pathname;
}
