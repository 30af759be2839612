import { call } from "./service";

type Service = GoogleAppsScript.HTML.HtmlService;

export class HtmlService implements Pick<Service, "createHtmlOutputFromFile"> {
  createHtmlOutputFromFile(name: string): GoogleAppsScript.HTML.HtmlOutput {
    return new HtmlOutput(call("HtmlService.createHtmlOutputFromFile", name)) as never;
  }
}

export class HtmlOutput implements Pick<
  GoogleAppsScript.HTML.HtmlOutput,
  "append" | "getContent" | "setTitle"
> {
  title = "";
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
}
