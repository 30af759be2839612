import {
  POLICY_QUESTIONS,
  settingIn,
  settingsAsked,
  withSetting,
} from "../../src/actions/setup/policyQuestions";
import type { PolicySetting } from "../../src/actions/setup/policyQuestions";
import type { SetupRow } from "../../src/sidebarReplies";
import { isSameName } from "../../src/mastery/name";
import { Disclosure } from "../disclosure";
import type { Draft } from "./draft";
import type { Change } from "./setUpForm";
import { shareWords } from "./shareWords";
import { TextField } from "./textField";
import { setupWords } from "./words";

const words = setupWords.policy;

/** So many settings are told while a question is closed. */
const IN_SHORT = 2;

/** The policy under its four questions, each closed with what holds now. */
export function PolicyQuestions({ draft, change }: { draft: Draft; change: Change }) {
  const { policy } = draft.setup;
  const set = (label: string, value: string) =>
    change((now) => ({
      ...now,
      setup: { ...now.setup, policy: withSetting(now.setup.policy, label, value) },
    }));
  return (
    <section class="policy-questions">
      <h3>{words.heading}</h3>
      <p class="hint">{words.hint}</p>
      {POLICY_QUESTIONS.map((asked) => (
        <Disclosure
          key={asked.id}
          summary={
            <>
              <span class="question">{asked.question}</span>
              <span class="hint">
                {asked.settings
                  .slice(0, IN_SHORT)
                  .map((one) => summaryOf(one, policy))
                  .join(" · ")}
              </span>
            </>
          }
          content={() => (
            <div class="fields">
              {settingsAsked(asked, policy).map((one) => (
                <SettingField key={one.key} setting={one} value={valueOf(one, policy)} set={set} />
              ))}
            </div>
          )}
        />
      ))}
    </section>
  );
}

function valueOf({ label, input }: PolicySetting, policy: SetupRow[]): string {
  const value = settingIn(policy, label);
  return input === "cut" ? shareWords(value) : value;
}

function summaryOf(setting: PolicySetting, policy: SetupRow[]): string {
  const { label, choices } = setting;
  const value = valueOf(setting, policy);
  const chosen = choices?.find((choice) => isSameName(choice.value, value));
  return `${label}: ${chosen?.label ?? value}`;
}

interface FieldProps {
  setting: PolicySetting;
  value: string;
  set: (label: string, value: string) => void;
}

function SettingField({ setting: { label, plain, input, choices }, value, set }: FieldProps) {
  const choose = (typed: string) => set(label, typed.trim());
  const isListed = choices?.some((choice) => isSameName(choice.value, value)) ?? false;
  return (
    <label class="field">
      {plain}
      {choices === undefined ? (
        <TextField value={value} inputMode={input === "number" ? "numeric" : "text"} onTyped={choose} />
      ) : (
        <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {!isListed && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </label>
  );
}
