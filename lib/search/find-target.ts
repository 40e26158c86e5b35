/** What a result points at within the page that is on screen; empty when it leads to another page, or to a whole one. */
export function findTarget(href: string, path: string): string {
  const [page = '', target = ''] = href.split('#');
  return page === withoutSlash(path) ? target : '';
}

/** The pages of a static build are folders: there a slash stands at the end. */
function withoutSlash(path: string): string {
  return path.replace(/(.)\/$/, '$1');
}
