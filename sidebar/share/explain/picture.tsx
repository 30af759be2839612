import type { EvidenceRow, SelectionExplained } from "../../../src/sidebarReplies";
import { type At, bandsOf, DRAWN, endsOf, fitted, heightOf, PICTURE, roleOf, ROLES } from "./layout";
import { coloursOf } from "./levelChip";
import { Sign } from "./marker";
import { MarksDrawn } from "./marksDrawn";
import { explainWords } from "./words";

const words = explainWords.picture;
/** A name needs so much height, and has so many letters' room. */
const NAME_HEIGHT = 10;
const NAME_LETTERS = 15;
/** Nearer to the cut the ends of the scale are not written. */
const FREE_OF_CUT = 15;

interface PictureProps {
  evidence: readonly EvidenceRow[];
  scale: SelectionExplained["scale"];
  /** Where the student is: its name stands out. */
  level: string;
}

/** The marks over time against the cut, on the bands of the levels. */
export function Picture({ evidence, scale, level }: PictureProps) {
  const drawn = evidence.slice(-DRAWN);
  const values = drawn.flatMap(({ value }) => value ?? []);
  const at = heightOf(scale, values);
  const { width, bottom, below } = PICTURE;
  const height = bottom + (drawn.some(({ day }) => day !== null) ? below : 8);
  const roles = ROLES.filter((role) => drawn.some((row) => roleOf(row) === role));
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative(drawn, scale)}>
        <Bands {...{ scale, at, level }} />
        <Cut scale={scale} at={at} values={values} />
        <MarksDrawn rows={drawn} at={at} />
      </svg>
      <figcaption aria-hidden="true">
        {roles.map((role) => (
          <span key={role}>
            <Sign role={role} /> {explainWords.counts[role]}
          </span>
        ))}
      </figcaption>
      {drawn.length < evidence.length && <p class="hint">{words.newest(drawn.length, evidence.length)}</p>}
    </figure>
  );
}

function Bands({ scale, at, level }: Pick<PictureProps, "scale" | "level"> & { at: At }) {
  const colours = coloursOf(scale.levels);
  const { width, left } = PICTURE;
  return (
    <>
      {bandsOf(scale, at).map(({ name, y, height }, index) => (
        <g key={index}>
          <rect class="band" x={left} y={y} width={width - left} height={height} fill={colours[index]} />
          {height >= NAME_HEIGHT && (
            <text
              class={name === level ? "here" : ""}
              x={width - 4}
              y={y + height / 2 + 3.3}
              text-anchor="end"
            >
              {fitted(name, NAME_LETTERS)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function Cut({ scale, at, values }: { scale: PictureProps["scale"]; at: At; values: readonly number[] }) {
  const { left, width } = PICTURE;
  const y = at(scale.criterion);
  const ends = Object.values(endsOf(scale, values)).filter((end) => Math.abs(at(end) - y) >= FREE_OF_CUT);
  return (
    <>
      <line class="cut" x1={left} x2={width} y1={y} y2={y} />
      <text class="cut-words" x={left - 5} y={y - 1} text-anchor="end">
        {words.cut}
      </text>
      <text class="cut-words" x={left - 5} y={y + 9} text-anchor="end">
        {words.at(scale.criterion)}
      </text>
      {ends.map((end) => (
        <text key={end} class="day" x={left - 5} y={at(end) + 3.3} text-anchor="end">
          {end}
        </text>
      ))}
    </>
  );
}

function alternative(rows: readonly EvidenceRow[], { criterion, levels }: PictureProps["scale"]): string {
  const marks = rows.map((row) => words.mark(row.label, row.value, explainWords.counts[roleOf(row)]));
  return words.alternative({ cut: criterion, marks, levels: levels.map(({ name }) => name) });
}
