import { service, type Service } from "./service";

export const propertiesServices = {
  "Properties.getProperties": service("other", ({ properties }) => properties.all()),
  "Properties.setProperties": service("other", ({ properties }, texts: [string, string][], others: boolean) =>
    properties.set(texts, others),
  ),
  "Properties.deleteAllProperties": service("other", ({ properties }) => properties.clear()),
} satisfies Record<string, Service>;
