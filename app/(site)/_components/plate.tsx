/**
 * A plate from above, decoration and hidden from screen readers. What lies on it is a picture of its own
 * (plates/[name]/route.ts), so that the page need not carry its paths and the words are painted first.
 */
export function Plate({ name, className }: { name: string; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 200 150" preserveAspectRatio="xMidYMid slice" aria-hidden="true" className={className}>
      <path d="M0 0h200v150H0z" fill="var(--cloth)" />
      <ellipse cx="101" cy="79" rx="70" ry="69" fill="#000" opacity=".12" />
      <circle cx="100" cy="75" r="69" fill="var(--plate)" />
      <circle cx="100" cy="75" r="55" fill="none" stroke="var(--plate-rim)" strokeWidth="2.5" />
      <image href={`/plates/${name}`} width="200" height="150" />
    </svg>
  );
}
