import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntityPanel } from '#components/entities/entity-panel.tsx';
import { buildEntityRecord } from '#lib/facts/entity-record.ts';
import { findEntityPlace } from '#lib/maps/entity-place.ts';
import { findBank, loadBanks } from '../../../../banks.server.ts';
import { loadStateMap } from '../../../../state-map.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly entity: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadBanks().flatMap(({ dossier }) => dossier.entities.map(({ id }) => ({ slug: dossier.id, entity: id })));
}

async function findEntity({ params }: Props) {
  const { slug, entity: id } = await params;
  const bank = findBank(slug);
  const entity = bank?.dossier.entities.find((candidate) => candidate.id === id);
  return bank && entity ? { bank, entity } : undefined;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findEntity(props);
  return found ? { title: found.entity.name } : {};
}

export default async function EntityPage(props: Props) {
  const { bank, entity } = (await findEntity(props)) ?? notFound();
  return (
    <EntityPanel
      record={buildEntityRecord(entity.id, bank.index)}
      index={bank.index}
      cards={bank.cards
        .filter(({ fact }) => fact.entities.includes(entity.id))
        .map(({ id, card }) => ({ id, question: card.question }))}
      place={findEntityPlace(entity, loadStateMap())}
    />
  );
}
