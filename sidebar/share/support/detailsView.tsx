import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { TextToCopy } from "../../desk/textToCopy";
import { useLook } from "../../desk/useLook";
import { supportWords as words } from "./words";

/** What helps whoever helps, to be read before it is sent. */
export function DetailsView({ at }: { at: AtDesk }) {
  const { found, view } = useLook("supportDetails");
  return (
    <DeskView at={at} {...view}>
      {found !== null && (
        <>
          <p>{words.noNames}</p>
          <TextToCopy text={found.text} />
        </>
      )}
    </DeskView>
  );
}
