/** In the order in which a plan lists its groups. */
export const GROUP_KINDS = ["corrective", "practice", "individual", "extension"] as const;

/** `practice`: after the reteach. `individual`: no group, students who work on the standard by themselves. */
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Where a student is: the part (from 1) tells apart the groups of one kind and standard. */
export interface Place {
  kind: GroupKind;
  /** null for extension, and for individual work of somebody without a gap. */
  standard: string | null;
  part: number;
}
