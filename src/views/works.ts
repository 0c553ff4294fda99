/** How a work of the public record is named. Pure. */
import { defined } from '../defined.ts';
import type { WorkFields } from '../schemas/work.ts';

/** Its short mark: `S70`. */
export function workLabel(id: string): string {
  return id.toUpperCase();
}

/** Its title, or in brackets what it is about, where the title is not known. */
export function workTitle({ title, custom }: WorkFields): string {
  return title ?? `[${defined(custom.subject, 'a title or a subject of each work')}]`;
}
