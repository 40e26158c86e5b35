/** Every screen by its address, one of each kind: what holds for all of them is tried on these. A new screen has its line here. */
export const screens = [
  '/',
  '/dossiers',
  '/dossiers/russia-pakistan',
  '/dossiers/russia-pakistan/sources/agazade',
  '/dossiers/russia-pakistan/sources/agazade/questions',
  '/dossiers/russia-pakistan/chronology',
  '/dossiers/russia-pakistan/figures',
  '/dossiers/russia-pakistan/places',
  '/dossiers/russia-pakistan/glossary',
  '/dossiers/russia-pakistan/entities',
  '/dossiers/russia-pakistan/entities/pakistan',
  '/dossiers/russia-pakistan/entities/sergei-shoigu',
  '/study',
  '/practice',
  '/assess',
  '/class',
  '/class/new',
  '/class/homework',
  '/class/results',
  '/progress',
  '/settings',
  '/offline',
] as const;

export const missing = '/no-such-page';
