import clsx from "clsx";
import type { Choice, Group } from "./search-choices";

/** The choices of a search box as a list of options; focus stays in the box. */
export function ChoiceList({
  label,
  groups,
  active,
  choose,
}: {
  label: string;
  groups: readonly Group[];
  active: Choice | undefined;
  choose: (choice: Choice) => void;
}) {
  return (
    <div id="search-choices" role="listbox" aria-label={label} className="mt-3 min-h-40">
      {groups
        .filter((group) => group.choices.length > 0)
        .map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: groups of a listbox are named so.
          <div key={group.title} role="group" aria-label={group.title} className="mb-3">
            <p aria-hidden="true" className="px-3 pb-1 text-sm text-soft">
              {group.title}
            </p>
            {group.choices.map((choice) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above hears the keys.
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, as listboxes do it.
              <div
                key={choice.key}
                id={idOf(choice)}
                role="option"
                aria-selected={choice === active}
                onClick={() => choose(choice)}
                className={clsx(
                  "flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 py-1.5 hover:bg-sunk [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-soft",
                  choice === active && "bg-sunk",
                )}
              >
                {choice.picture === undefined ? (
                  choice.icon
                ) : (
                  // biome-ignore lint/performance/noImgElement: covers are small pictures of one size, kept by us.
                  <img
                    src={choice.picture}
                    alt=""
                    width={48}
                    height={36}
                    className="aspect-4/3 w-12 rounded-tag object-cover"
                  />
                )}
                <span className="min-w-0 flex-1 text-pretty">{choice.label}</span>
                {choice.note === undefined ? null : (
                  <span className="text-sm whitespace-nowrap text-soft">{choice.note}</span>
                )}
              </div>
            ))}
          </div>
        ))}
    </div>
  );
}

/** The id of a choice's element, for `aria-activedescendant`. */
export const idOf = (choice: Choice): string => `search-choice-${choice.key.replaceAll(/[^\w-]/g, "-")}`;
