import { call } from "./service";

type Service = GoogleAppsScript.Lock.LockService;

export class LockService implements Pick<Service, "getDocumentLock"> {
  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return new Lock() as never;
  }
}

export class Lock implements Pick<GoogleAppsScript.Lock.Lock, "releaseLock" | "tryLock"> {
  tryLock(milliseconds: number): boolean {
    return call("Lock.tryLock", milliseconds);
  }

  releaseLock(): void {
    call("Lock.releaseLock");
  }
}
