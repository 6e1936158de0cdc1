const TYPED_INTO =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const OWN_KEYS =
  '[role="menu"], [role="listbox"], [role="combobox"], [role="dialog"], [role="alertdialog"], [role="grid"]';

/** Whether the key belongs to what has the focus: something typed into, or a widget with keys of its own. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true;
  const target = event.target;
  return target instanceof Element && target.closest(`${TYPED_INTO}, ${OWN_KEYS}`) !== null;
}
