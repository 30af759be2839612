/** Evaluated in a fresh realm before the add-on's bundle: Google's services as globals. */
import { HtmlService } from "./html";
import { invoke, learn } from "./invoke";
import { LockService } from "./lock";
import { SpreadsheetApp } from "./spreadsheetApp";

Object.assign(globalThis, {
  HtmlService: new HtmlService(),
  LockService: new LockService(),
  SpreadsheetApp: new SpreadsheetApp(),
  __realm: { invoke, learn },
});
