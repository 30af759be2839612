import { service, type Service } from "./service";

export const lockServices = {
  "Lock.tryLock": service("other", ({ lock, execution }, milliseconds: number) =>
    lock.tryLock(execution, milliseconds),
  ),
  "Lock.releaseLock": service("other", ({ lock, execution }) => lock.release(execution)),
} satisfies Record<string, Service>;
