/** A block of code that scrolls by itself, also by keyboard. */
export function Code({ label, children }: { label: string; children: string }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="overflow-x-auto rounded-tile bg-sunk p-4 text-sm leading-relaxed"
    >
      <pre>
        <code>{children}</code>
      </pre>
    </section>
  );
}
