/** Hears of each file that the add-on's page lets the browser save, as it is saved. */
export function hearDownloads(offered: (name: string, text: string) => void): void {
  const hear = (event: Event): void => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || !link.download || !link.href.startsWith("blob:")) return;
    void readText(link.href).then((text) => offered(link.download, text));
  };
  addEventListener("click", hear, true);
}

/** With its byte order mark, which is part of the file. */
async function readText(address: string): Promise<string> {
  const bytes = await (await fetch(address)).arrayBuffer();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
