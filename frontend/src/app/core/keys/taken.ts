/** What letters are typed into; a checkbox or a button takes none. */
const TYPED_INTO =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]:not([contenteditable=false])';

/** What finds its lines by letters or walks with keys of its own. */
const OWN_KEYS = ['menu', 'listbox', 'combobox', 'grid', 'tree', 'application', 'dialog', 'alertdialog']
  .map((role) => `[role=${role}]`)
  .join(', ');

/** Whether a key belongs to what has the focus: a field in which somebody types, or a widget with keys of its own. */
export function isTaken({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing) return true;
  return target instanceof Element && target.closest(`${TYPED_INTO}, ${OWN_KEYS}`) !== null;
}
