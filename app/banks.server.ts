/** The banks of all dossiers, generated once a build: pages and data routes are made from the same ones. */
import { listDossiers, requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildDossierIndex, type Dossier, type DossierIndex } from '#lib/facts/dossier.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank, type StudyBank } from '#lib/generate/study-bank.ts';
import type { StudyCard } from '#lib/generate/study-card.ts';

export interface LoadedBank {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly cards: readonly StudyCard[];
  readonly study: StudyBank;
}

let loaded: readonly LoadedBank[] | undefined;

export function loadBanks(): readonly LoadedBank[] {
  loaded ??= listDossiers().map((slug) => {
    const dossier = requireDossier(slug);
    const bank = buildBank(dossier);
    return { dossier, index: buildDossierIndex(dossier), cards: bank.cards, study: buildStudyBank(bank) };
  });
  return loaded;
}

export function findBank(slug: string): LoadedBank | undefined {
  return loadBanks().find(({ dossier }) => dossier.id === slug);
}
