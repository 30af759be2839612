import { call } from "./service";

type Service = GoogleAppsScript.HTML.HtmlService;

export class HtmlService implements Pick<Service, "createHtmlOutput" | "createHtmlOutputFromFile"> {
  createHtmlOutput(html: unknown = ""): GoogleAppsScript.HTML.HtmlOutput {
    return new HtmlOutput(String(html)) as never;
  }

  createHtmlOutputFromFile(name: string): GoogleAppsScript.HTML.HtmlOutput {
    return new HtmlOutput(call("HtmlService.createHtmlOutputFromFile", name)) as never;
  }
}

export class HtmlOutput implements Pick<
  GoogleAppsScript.HTML.HtmlOutput,
  "append" | "getContent" | "setHeight" | "setTitle" | "setWidth"
> {
  title = "";
  width: number | null = null;
  height: number | null = null;
  constructor(public html: string) {}

  append(content: string): GoogleAppsScript.HTML.HtmlOutput {
    this.html += String(content);
    return this as never;
  }

  getContent(): string {
    return this.html;
  }

  setTitle(title: string): GoogleAppsScript.HTML.HtmlOutput {
    this.title = String(title);
    return this as never;
  }

  /** Pixels; null is the size Sheets gives a dialog without one. */
  setWidth(width: number | null): GoogleAppsScript.HTML.HtmlOutput {
    this.width = width;
    return this as never;
  }

  setHeight(height: number | null): GoogleAppsScript.HTML.HtmlOutput {
    this.height = height;
    return this as never;
  }
}
