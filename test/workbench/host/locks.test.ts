import { openDocumentLock, type LockOwner } from "../../../workbench/host/locks";

const owner = (suspended = false): LockOwner => ({ suspended, virtualMilliseconds: 0 });

describe("the document lock", () => {
  test("is had by one at a time, by the holder as often as they ask", async () => {
    const [lock, first, second] = [openDocumentLock(), owner(), owner()];
    expect(await lock.tryLock(first, 0)).toBe(true);
    expect(await lock.tryLock(first, 0)).toBe(true);
    expect(await lock.tryLock(second, 5)).toBe(false);
    lock.release(first);
    expect(await lock.tryLock(second, 0)).toBe(true);
  });

  test("goes to whoever has waited longest", async () => {
    const [lock, holder, one, two] = [openDocumentLock(), owner(), owner(), owner()];
    await lock.tryLock(holder, 0);
    const order: string[] = [];
    const waiting = [
      lock.tryLock(one, 5000).then(() => order.push("one")),
      lock.tryLock(two, 5000).then(() => order.push("two")),
    ];
    lock.release(holder);
    await waiting[0];
    lock.release(one);
    await waiting[1];
    expect(order).toEqual(["one", "two"]);
  });

  test("cannot be released by another", async () => {
    const [lock, first, second] = [openDocumentLock(), owner(), owner()];
    await lock.tryLock(first, 0);
    lock.release(second);
    expect(await lock.tryLock(second, 1)).toBe(false);
  });

  test("a holder that stands still is not waited for: the time is counted", async () => {
    const [lock, first, second] = [openDocumentLock(), owner(true), owner()];
    await lock.tryLock(first, 0);
    const began = Date.now();
    expect(await lock.tryLock(second, 10_000)).toBe(false);
    expect(Date.now() - began).toBeLessThan(1000);
    expect(second.virtualMilliseconds).toBe(10_000);
  });

  test("a negative time-out never gets it", async () =>
    expect(await openDocumentLock().tryLock(owner(), -1)).toBe(false));
});
