/**
 * Whether a file is one that an editor or a file manager keeps beside the content for itself, such as `.x.yaml.swp`, `.#x.yaml`, `x.yaml~`
 * or `.DS_Store`. It is no content: nothing reads it, and it is no fault that it is there. Pure.
 */
export function isEditorFile(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~');
}
