import { SERVICES } from "../../../workbench/host/services/all";
import { membersPromised, membersUsed, servicesCalled } from "./googleMembers";

jest.setTimeout(60_000);

describe("the façade", () => {
  const promised = membersPromised("workbench/facade");

  test("has exactly the members of Google's services that the add-on uses", () =>
    expect(promised).toEqual(membersUsed("src/google")));

  test("promises each member once", () => expect(new Set(promised).size).toBe(promised.length));

  test("calls only services that the host answers", () =>
    expect(servicesCalled("workbench/facade").filter((name) => !SERVICES.has(name))).toEqual([]));
});
