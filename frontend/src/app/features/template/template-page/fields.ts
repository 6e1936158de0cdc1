import { KindView } from '@app/api/types';

/** A field as it is typed into a form, and what it says. */
export interface ShownField {
  readonly name: string;
  readonly shown: string;
  readonly label: string;
}

/** Every field of a kind, lists with their name before the dot. */
export function fieldsOf(view: KindView): readonly ShownField[] {
  const single = [...view.words, ...view.places].map(({ name, label }) => shown(name, label));
  const listed = view.lists.flatMap((list) =>
    list.fields.map(({ name, label }) =>
      name
        ? shown(`${list.name}.${name}`, `${list.label}: ${label} (lặp lại hàng hoặc đoạn)`)
        : shown(list.name, `${label} (lặp lại đoạn)`),
    ),
  );
  return [...single, ...listed];
}

function shown(name: string, label: string): ShownField {
  return { name, shown: `{{${name}}}`, label };
}
