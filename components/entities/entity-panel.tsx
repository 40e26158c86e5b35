/** The page of an entity: what it is, its place, its facts year by year, where sources meet over it, and its cards. */
import Link from 'next/link';
import { capitalise } from '#lib/core/capitalise.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { EntityRecord } from '#lib/facts/entity-record.ts';
import { viewEntity } from '#lib/facts/entity-view.ts';
import type { EntityPlace } from '#lib/maps/entity-place.ts';
import { printPracticeLink } from '#lib/practice/practice-link.ts';
import { openChoice, printTimelineChoice } from '#lib/timeline/timeline-choice.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { EntityCards, type AskedCard } from './entity-cards.tsx';
import { EntityHead } from './entity-head.tsx';
import { EntityMeetings } from './entity-meetings.tsx';
import { EntityPlaceMap } from './entity-place-map.tsx';
import { EntityTimeline } from './entity-timeline.tsx';
import { PeriodList } from './period-list.tsx';

interface EntityPanelProps {
  readonly record: EntityRecord;
  readonly index: DossierIndex;
  readonly cards: readonly AskedCard[];
  /** Where it lies, if it lies anywhere. */
  readonly place: EntityPlace | undefined;
}

export function EntityPanel({ record, index, cards, place }: EntityPanelProps) {
  const { entity, facts, relations, dated, happenings } = record;
  const dossierId = index.dossier.id;
  const { periods, conflicts, meetings } = viewEntity(record, index);
  return (
    <article className="max-w-3xl space-y-10">
      <EntityHead record={record} index={index} />
      {cards.length > 0 && (
        <p>
          <Link href={printPracticeLink(dossierId, { entities: [entity.id] })} prefetch={false} className="button">
            Practise {cards.length === 1 ? 'this card' : `these ${cards.length} cards`}
          </Link>
        </p>
      )}
      {facts.length === 0 && <p>No fact of this dossier speaks of it.</p>}
      {place && (
        <EntityPlaceMap
          place={place}
          name={capitalise(entity.name)}
          href={`/dossiers/${dossierId}/places?place=${entity.id}`}
        />
      )}
      {dated.length + happenings.length > 0 && (
        <EntityTimeline
          dated={dated}
          happenings={happenings}
          href={`/dossiers/${dossierId}/chronology?${printTimelineChoice({
            ...openChoice,
            entity: entity.id,
            isAll: happenings.length === 0,
          })}`}
        />
      )}
      {facts.length > 0 && (
        <TitledSection title={facts.length === 1 ? 'The fact' : `${facts.length} facts, in order of date`}>
          <PeriodList periods={periods} dossierId={dossierId} />
        </TitledSection>
      )}
      {relations.length > 0 && (
        <TitledSection title="Where sources meet">
          <EntityMeetings conflicts={conflicts} meetings={meetings} dossierId={dossierId} />
        </TitledSection>
      )}
      {cards.length > 0 && (
        <TitledSection title="Cards">
          <EntityCards cards={cards} />
        </TitledSection>
      )}
    </article>
  );
}
