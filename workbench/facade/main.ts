/** Evaluated in a fresh realm before the add-on's bundle: Google's services as globals. */
import { HtmlService } from "./html";
import { invoke, learn } from "./invoke";
import { LockService } from "./lock";
import { PropertiesService } from "./properties";
import { SpreadsheetApp } from "./spreadsheetApp";
import { Utilities } from "./utilities";

Object.assign(globalThis, {
  HtmlService: new HtmlService(),
  LockService: new LockService(),
  PropertiesService: new PropertiesService(),
  SpreadsheetApp: new SpreadsheetApp(),
  Utilities: new Utilities(),
  __realm: { invoke, learn },
});
