import clsx from "clsx";
import type { Working, WorkingBlock, WorkingRow } from "./working";

/** A working as a reader follows it: the number, its terms, their sum, where the figures are from. */
export function WorkingView({ working, isTitled = false }: { working: Working; isTitled?: boolean }) {
  return (
    <div>
      {isTitled ? <h1 className="break-words">{working.title}</h1> : null}
      <p className={clsx("title text-2xl leading-tight", isTitled && "mt-3")}>{working.value}</p>
      {working.lead === null ? null : <p className="mt-1.5 max-w-[62ch] text-soft text-pretty">{working.lead}</p>}
      {working.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity and never move.
        <Block key={place} block={block} isUnderTitle={isTitled} />
      ))}
      {working.notes.length === 0 ? null : (
        <ul className="mt-5 grid gap-1.5 text-sm text-soft">
          {working.notes.map((note) => (
            <li key={note} className="max-w-[70ch] text-pretty">
              {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Block({ block: { heading, rows, total }, isUnderTitle }: { block: WorkingBlock; isUnderTitle: boolean }) {
  const Heading = isUnderTitle ? "h2" : "h3";
  return (
    <section className="mt-5">
      {heading === null ? null : (
        <Heading className="mb-1.5 font-sans! text-base! font-semibold tracking-normal">{heading}</Heading>
      )}
      <ol className="border-t border-line">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move.
          <Row key={place} row={row} />
        ))}
      </ol>
      {total === null ? null : (
        <p className="flex justify-between gap-4 pt-2.5 font-semibold">
          <span>{total.label}</span>
          <span className="whitespace-nowrap">{total.value}</span>
        </p>
      )}
    </section>
  );
}

function Row({ row: { label, href, value, details, isMissing } }: { row: WorkingRow }) {
  return (
    <li className="border-b border-line py-2.5">
      <div className="flex justify-between gap-4">
        <span className="min-w-0 break-words">
          <Way href={href}>{label}</Way>
        </span>
        {value === null ? null : (
          <span className={clsx("text-right", isMissing ? "text-sm text-honey" : "font-[560] whitespace-nowrap")}>
            {value}
          </span>
        )}
      </div>
      {details.map((detail) => (
        <p key={detail.text} className="max-w-[70ch] text-sm break-words text-soft">
          <Way href={detail.href}>{detail.text}</Way>
        </p>
      ))}
    </li>
  );
}

/** A plain link: those to a working are taken up by the dialog around them, the rest leave the page. */
function Way({ href, children }: { href: string | null; children: string }) {
  return href === null ? (
    children
  ) : (
    <a href={href} className="prose-link" data-explain={href.startsWith("/explain/") ? "" : undefined}>
      {children}
    </a>
  );
}
