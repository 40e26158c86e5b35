/** The part of a page that an address names after its `#`. What is wrongly encoded is taken as it stands: a link may be cut short. */
export function decodePart(hash: string): string {
  const part = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
