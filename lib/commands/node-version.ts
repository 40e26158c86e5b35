/** The oldest Node that Dossier runs on, said in one sentence before anything fails in a less clear way. */
const oldest = [20, 19] as const;

/** `undefined` when the version, such as `v20.19.0`, is new enough. */
export function findNodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isNewEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return isNewEnough
    ? undefined
    : `Dossier needs Node ${oldest.join('.')} or later, and this is ${version}: install a newer one.`;
}
