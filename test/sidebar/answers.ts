/** What google.script.run gives when a call brings no reply. */
export const REFUSED = {
  refuse: {
    name: "ScriptError",
    message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  },
};
export const BROKEN = { refuse: { name: "TypeError", message: "Cannot read properties of undefined" } };
