/** How long one run waits for another to end, in milliseconds. */
const PATIENCE = 10000;

/** Runs `act` alone in this workbook; null when somebody else is at it for too long. */
export function alone<T>(act: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return null;
  try {
    const result = act();
    // What is still in Sheets' buffer must be in the workbook before the next one reads.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
