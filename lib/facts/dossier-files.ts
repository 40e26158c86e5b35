/** The files that make a dossier, as they are handed to the parser: names for messages, texts unread. */
/** A file's name as a reader would look for it, and its text. */
export interface ContentFile {
  readonly name: string;
  readonly text: string;
}

export interface DossierFiles {
  readonly dossier: ContentFile;
  readonly sources: ContentFile;
  readonly entities: ContentFile;
  readonly relations: ContentFile;
  readonly glossary: ContentFile;
  readonly charts: ContentFile;
  readonly answeredFlags: ContentFile;
  readonly facts: readonly ContentFile[];
  readonly briefings: readonly ContentFile[];
}
