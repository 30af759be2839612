import { render } from "preact";
import { App } from "./app";

/** The menu says after this script which view is wanted, so the page waits until all of it is there. */
function start(): void {
  const place = document.getElementById("app");
  const wanted = document.getElementById("view")?.dataset["view"];
  if (place !== null) render(<App startsAt={wanted === "setup" ? "setUp" : "home"} />, place);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
