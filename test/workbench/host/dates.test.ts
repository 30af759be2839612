import fc from "fast-check";
import { openClock, isDay } from "../../../workbench/host/clock";
import { instantToSerial, serialText, serialToInstant } from "../../../workbench/host/dates";

const zones = ["Etc/UTC", "America/New_York", "Europe/Berlin", "Pacific/Auckland", "Asia/Kolkata"];

describe("a date of the workbook", () => {
  test.each([
    ["Etc/UTC", "2025-11-14T00:00:00.000Z"],
    ["America/New_York", "2025-11-14T05:00:00.000Z"],
    ["Europe/Berlin", "2025-11-13T23:00:00.000Z"],
    ["Pacific/Auckland", "2025-11-13T11:00:00.000Z"],
  ])("is midnight in the workbook's time zone (%s)", (zone, iso) =>
    expect(new Date(serialToInstant(45975, zone)).toISOString()).toBe(iso),
  );

  test("comes back as the same day and time from an instant", () => {
    const serial = fc.integer({ min: 20000, max: 60000 });
    fc.assert(
      fc.property(serial, fc.constantFrom(...zones), (day, zone) => {
        expect(instantToSerial(serialToInstant(day, zone), zone)).toBe(day);
        expect(instantToSerial(serialToInstant(day + 0.5, zone), zone)).toBeCloseTo(day + 0.5, 6);
      }),
    );
  });

  test.each([
    [45975, "2025-11-14"],
    [1, "1899-12-31"],
    [45975.25, "2025-11-14 06:00:00"],
  ])("%d reads %s", (serial, text) => expect(serialText(serial)).toBe(text));
});

describe("the day that is shown instead of the real one", () => {
  test.each(zones)("is that day for script, process and a workbook in %s", (zone) => {
    const now = openClock("2025-11-14", () => zone).now();
    expect(serialText(Math.floor(instantToSerial(now.getTime(), zone)))).toBe("2025-11-14");
    expect(now.toISOString()).toMatch(/^2025-11-14/);
    expect([now.getFullYear(), now.getMonth(), now.getDate()]).toEqual([2025, 10, 14]);
  });

  test("is the real one again when it is taken back", () => {
    const clock = openClock("2020-01-01", () => "Etc/UTC");
    clock.setToday(null);
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
  });

  test.each([
    ["2025-11-14", true],
    ["2025-02-30", false],
    ["14.11.2025", false],
    ["2025-1-1", false],
  ])("%s is a day: %p", (text, is) => expect(isDay(text)).toBe(is));
});
