import { todayWords as words } from "./words";

interface TaughtProps {
  task: { name: string; text: string };
  firstTaught: string;
  link: string;
}

/** What is done now, beside what was done at first: a corrective is different teaching. */
export function HowTaught({ task, firstTaught, link }: TaughtProps) {
  return (
    <dl class="how-taught">
      <Said name={task.name} text={task.text} />
      {link !== "" && (
        <div>
          <dt>{words.link}</dt>
          <dd>
            <Link address={link} />
          </dd>
        </div>
      )}
      <Said name={words.firstTaught} text={firstTaught} />
    </dl>
  );
}

function Said({ name, text }: { name: string; text: string }) {
  if (text === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Only what is a web address leads anywhere: the cell may hold "page 12". */
function Link({ address }: { address: string }) {
  if (!/^https?:\/\/\S+$/i.test(address)) return <>{address}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address.replace(/^https?:\/\/(www\.)?/i, "")}
    </a>
  );
}
