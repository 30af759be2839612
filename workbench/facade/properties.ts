import { call } from "./service";

type Real = GoogleAppsScript.Properties.Properties;

export class PropertiesService implements Pick<
  GoogleAppsScript.Properties.PropertiesService,
  "getDocumentProperties"
> {
  getDocumentProperties(): Real {
    return new Properties() as never;
  }
}

export class Properties implements Pick<Real, "deleteAllProperties" | "getProperties" | "setProperties"> {
  getProperties(): { [key: string]: string } {
    return call("Properties.getProperties");
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Real {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    call("Properties.setProperties", texts, deleteAllOthers);
    return this as never;
  }

  deleteAllProperties(): Real {
    call("Properties.deleteAllProperties");
    return this as never;
  }
}
