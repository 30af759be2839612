import { useState } from "preact/hooks";
import { useAnnounce } from "../announce";

export interface PageFile {
  name: string;
  text: string;
}

interface DownloadProps {
  file: PageFile;
  words: string;
  /** Said once it is on its way. */
  done: (name: string) => string;
}

/** Saves a file from the page itself: it goes nowhere but to this computer. */
export function DownloadButton({ file, words, done }: DownloadProps) {
  const [told, setTold] = useState("");
  const announce = useAnnounce();
  const download = () => {
    save(file);
    setTold(done(file.name));
    announce(done(file.name));
  };
  return (
    <>
      <button type="button" class="quiet wide" onClick={download}>
        {words}
      </button>
      <p class="hint">{told}</p>
    </>
  );
}

/** Milliseconds; a browser that asks where to save has begun to read by then. */
const KEPT = 60_000;

function save({ name, text }: PageFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
