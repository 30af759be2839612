import type { ClassGroups } from "../../../src/sidebarReplies";
import { useAnnounce } from "../../announce";
import { ChoiceField } from "../../desk/fields";
import type { Desk } from "../../desk/useDesk";
import { deskWords } from "../../desk/words";
import { todayWords as words } from "./words";

interface PagesProps {
  classes: readonly ClassGroups[];
  /** "": all classes. */
  inClass: string;
  desk: Desk;
  onChoose: (name: string) => void;
}

/** Which class is looked at, and its two pages to print. */
export function PagesToPrint({ classes, inClass, desk, onChoose }: PagesProps) {
  const announce = useAnnounce();
  const open = (page: "groupsPage" | "boardPage") => () =>
    desk.ask(page, { args: inClass === "" ? [] : [inClass], came: () => announce(words.printed) });
  const all = { value: "", label: deskWords.allClasses };
  const choices = classes.map((one) => ({
    value: one.classes[0] ?? "",
    label: words.together(one.classes),
  }));
  return (
    <>
      {classes.length > 1 && (
        <ChoiceField
          label={deskWords.class}
          value={inClass}
          choices={[all, ...choices]}
          onChosen={onChoose}
        />
      )}
      <div class="halves">
        <button
          type="button"
          class="quiet"
          aria-disabled={desk.running !== null}
          onClick={open("groupsPage")}
        >
          {words.yourPage}
        </button>
        <button type="button" class="quiet" aria-disabled={desk.running !== null} onClick={open("boardPage")}>
          {words.board}
        </button>
      </div>
      <p class="hint">{words.pagesHint}</p>
    </>
  );
}
