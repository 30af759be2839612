import { checkSetup } from "../../../src/actions/setup/checkSetup";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { previewSetup } from "../../../src/actions/setup/previewSetup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { NO_CHANGES } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { sharedFiles, sharedSnapshot } from "./sharedBooks";

const TODAY = "2026-11-20";

if (sharedFiles.length === 0)
  test.skip("skipped: ../shared/gradebooks is not beside this checkout", () => undefined);
else
  describe.each(sharedFiles)("%s", (file) => {
    test("the suggestion is valid, and applied as it is it comes back as it is", async () => {
      const snapshot = await sharedSnapshot(file);
      const { setup, stored, questions } = suggestSetup(snapshot, TODAY);
      expect(stored).toBe(false);
      expect(questions.length).toBeLessThanOrEqual(5);
      expect(checkSetup(JSON.parse(JSON.stringify(setup)))).toEqual({ setup });
      const { changes, applied } = planSetup(snapshot, setup);
      expect(applied.issues).toEqual([]);
      const after = applyToSnapshot(snapshot, changes);
      expect(planSetup(after, setup).changes).toEqual(NO_CHANGES);
      const again = suggestSetup(after, TODAY);
      expect(again.stored).toBe(true);
      expect(again.setup).toEqual(setup);
      expect(planSetup(after, again.setup).changes).toEqual(NO_CHANGES);
    });

    test("students have levels with nothing typed", async () => {
      const snapshot = await sharedSnapshot(file);
      const { levels } = previewSetup(snapshot, suggestSetup(snapshot, TODAY).setup, TODAY);
      const leveled = levels.flatMap(({ counts }) => counts).reduce((sum, { students }) => sum + students, 0);
      expect(leveled).toBeGreaterThan(0);
    });
  });
