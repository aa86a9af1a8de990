/** First thing the Tab key meets: past the rail, straight to `<main id="content" tabIndex={-1}>`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#content"
      className="fixed top-3 left-3 z-60 -translate-y-20 rounded-full bg-herb px-5 py-3 font-[560] text-herb-ink transition-transform focus:translate-y-0 print:hidden"
    >
      {label}
    </a>
  );
}
