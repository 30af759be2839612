/**
 * The place where the models of one workbook meet: a revision is accepted when it is based on the latest one and
 * then goes to all, its sender included; any other is dropped, and its sender sends it again, adapted.
 */
import type { CollaborationMessage, TransportService, WorkbookData } from "@odoo/o-spreadsheet";
import type { Joined, Participant } from "./engine";

export interface Hub {
  /** For the model in this process, whose revisions come first. */
  transport: TransportService;
  join(participant: Participant, snapshot: () => WorkbookData): Joined;
}
/** What a browser's model starts from. */
export interface JoinedData {
  workbook: WorkbookData;
  messages: CollaborationMessage[];
}

type Receive = (message: CollaborationMessage) => void;
type Revision = Extract<
  CollaborationMessage,
  { type: "REMOTE_REVISION" | "REVISION_UNDONE" | "REVISION_REDONE" }
>;

export function createHub(firstRevision: string): Hub {
  let revision = firstRevision;
  let own: Receive = () => undefined;
  const participants = new Map<string, Participant>();
  let workbook: WorkbookData | undefined;
  let since: CollaborationMessage[] = [];

  const broadcast = (message: CollaborationMessage, except?: string): void => {
    for (const [id, participant] of participants)
      if (id !== except) sendLater(participants, participant, message);
  };
  const accept = (message: CollaborationMessage): void => {
    if (!isRevision(message) || message.serverRevisionId !== revision) return;
    revision = message.nextRevisionId;
    since.push(message);
    own(message);
    broadcast(message);
  };
  /** While nobody else takes part, nobody can undo what is older: newcomers start from the present state. */
  const startAfresh = (snapshot: () => WorkbookData): WorkbookData => {
    if (participants.size === 0) {
      workbook = snapshot();
      since = [];
    }
    return workbook!;
  };
  return {
    transport: {
      // Where this model's own selection is concerns nobody.
      sendMessage: async (message: CollaborationMessage) => accept(message),
      onNewMessage: (_id: string, callback: Receive) => void (own = callback),
      leave: () => undefined,
    },
    join(participant, snapshot) {
      const data: JoinedData = { workbook: startAfresh(snapshot), messages: [...since] };
      participants.set(participant.id, participant);
      return {
        data: copyOf(data),
        receive(message) {
          const received = copyOf(message) as CollaborationMessage;
          if (isRevision(received)) accept(received);
          else broadcast(received, participant.id);
        },
        leave() {
          if (participants.get(participant.id) !== participant) return;
          participants.delete(participant.id);
          broadcast({ type: "CLIENT_LEFT", version: 1, clientId: participant.id });
        },
      };
    },
  };
}

const REVISIONS = new Set<CollaborationMessage["type"]>([
  "REMOTE_REVISION",
  "REVISION_UNDONE",
  "REVISION_REDONE",
]);
const isRevision = (message: CollaborationMessage): message is Revision => REVISIONS.has(message.type);

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Not at once: this model may be in the middle of a step, and an answer must find it finished. */
function sendLater(
  participants: Map<string, Participant>,
  participant: Participant,
  message: CollaborationMessage,
): void {
  const text = JSON.stringify(message);
  queueMicrotask(() => {
    if (participants.get(participant.id) === participant) participant.send(JSON.parse(text));
  });
}
