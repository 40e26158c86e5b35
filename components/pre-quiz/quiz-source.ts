/** The source that the questions are about, by its place and its name. */
export interface QuizSource {
  /** Slug of the dossier. */
  readonly dossier: string;
  readonly id: string;
  readonly name: string;
}
