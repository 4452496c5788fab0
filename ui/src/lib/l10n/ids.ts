// From ids of the instrument and the rules to ids of messages; the shapes are in locales/README.md.

/** An id as Fluent writes it. */
export function fluent(id: string): string {
  return id.replace(/[_+.]/g, '-');
}

/** The question or statement of an item. */
export function questionId(item: string): string {
  return `q-${fluent(item)}`;
}

/** A choice of an item: its own wording first, then the general one. */
export function choiceIds(item: string, choice: string): string[] {
  return [`q-${fluent(item)}-choice-${fluent(choice)}`, `choice-${fluent(choice)}`];
}
