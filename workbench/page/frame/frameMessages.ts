/** What an add-on's frame and the page around it say to each other by postMessage. */
export type FrameMessage =
  | { kind: "call"; id: number; functionName: string; args: unknown[] }
  | { kind: "close" }
  | { kind: "resize"; width?: number; height?: number }
  | { kind: "download"; name: string; text: string }
  | { kind: "picture"; id: number; dataUrl: string };

export type MessageToFrame =
  | { kind: "finished"; id: number; value: unknown; error: string | null }
  | { kind: "takePicture"; id: number };
