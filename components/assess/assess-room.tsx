'use client';
/** The test's screens: choose a test, take it, read its report. The address says which, so a reload goes on. */
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { buildAssessBank } from '#lib/assess/assess-bank.ts';
import type { Order } from '#lib/assess/taking.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { StorageNotice } from '../progress/storage-notice.tsx';
import { useBanks } from '../study/use-banks.ts';
import { ChoosePanel } from './choose-panel.tsx';
import { LinkedPaper } from './linked-paper.tsx';
import { OldTest } from './old-test.tsx';
import { ReportView } from './report-view.tsx';
import { TakingPanel } from './taking-panel.tsx';
import { useAttempt } from './use-attempt.ts';
import { Waiting } from './waiting.tsx';

interface AssessRoomProps {
  readonly dossiers: readonly { readonly id: string; readonly title: string }[];
}

/** `?dossier=slug` tests on another dossier than the first; `?attempt=id` opens a test, `?paper=…` a paper by its link. */
export function AssessRoom({ dossiers }: AssessRoomProps) {
  const wanted = useSearchParams().get('dossier') ?? dossiers[0]?.id ?? '';
  if (!dossiers.some(({ id }) => id === wanted)) {
    return (
      <p>
        There is no dossier “{wanted}”. <Link href="/assess">Test yourself on the first one</Link>
      </p>
    );
  }
  return <LoadedRoom slug={wanted} />;
}

function LoadedRoom({ slug }: { readonly slug: string }) {
  const loaded = useBanks([slug]);
  const [bank] = loaded.status === 'ready' ? loaded.banks : [];
  if (loaded.status === 'failed') return <p role="alert">{loaded.message}</p>;
  if (bank === undefined) return <Waiting />;
  return (
    <div className="max-w-(--measure)">
      <StorageNotice />
      <Test studyBank={bank} />
    </div>
  );
}

function Test({ studyBank }: { readonly studyBank: StudyBank }) {
  const bank = useMemo(() => buildAssessBank(studyBank), [studyBank]);
  const router = useRouter();
  const params = useSearchParams();
  const [wanted, link] = [params.get('attempt'), params.get('paper')];
  const { taking, store, isMissing } = useAttempt(bank, wanted);
  const addressOf = (attempt: string) => `/assess?dossier=${bank.dossier.id}&attempt=${attempt}`;
  const begin = (order: Order) => {
    store.begin(order);
    const id = store.getState().attempt?.id;
    if (id !== undefined) router.push(addressOf(id));
  };
  if (wanted === null && link !== null) return <LinkedPaper link={link} bank={bank} onBegin={begin} />;
  if (wanted === null) return <ChoosePanel bank={bank} addressOf={addressOf} onBegin={begin} />;
  if (isMissing) {
    return (
      <p>
        This device has no such test. It may have been taken on another one. <Link href="/assess">All tests here</Link>
      </p>
    );
  }
  const { attempt } = taking;
  if (attempt?.id !== wanted) return <Waiting />;
  if (taking.phase === 'done') return <ReportView attempt={attempt} bank={bank} onBegin={begin} />;
  if (attempt.bank !== bank.version) return <OldTest onHandIn={() => store.handIn()} />;
  return <TakingPanel taking={taking} store={store} bank={bank} />;
}
