/** The session book as it will come out of the printer. */
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, FileDown, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useCommands } from '@/commands/registry';
import type { BookPreview } from '@/contract/contract';
import { useContract } from '@/data/client';
import { Button, IconButton, Loading, Note, ProblemNote, Segmented } from '@/design';
import { isLanguage, languages, useText } from '@/i18n';
import type { Language } from '@/platform';
import { BookPages } from './BookPages';
import { SaveState, useSaveBook } from './SaveBook';
import './documents.css';

/** Width of an A4 page in CSS pixels. */
const natural = 794;
const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2];

/** The page of one book: `/documents/SESSION/LANGUAGE`. */
export function Book() {
  const params: { session?: string; language?: string } = useParams({ strict: false });
  const text = useText();
  const about = params.session ?? '';
  const language = isLanguage(params.language ?? '') ? (params.language as Language) : text.language;
  return <Preview key={about} about={about} language={language} />;
}

function Preview({ about, language }: { about: string; language: Language }) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const session = useContract('record_get', { id: about });
  const preview = useContract('book_preview', { kind: 'session-book', about, language, path: null, overwrite: false }, { keep: true });
  const saving = useSaveBook(about, language);
  const [zoom, setZoom] = useState(zooms.indexOf(1));
  const [page, setPage] = useState(0);

  useEffect(() => {
    document.title = text.t('window-title', { page: text.t('book-question') });
  }, [text]);
  useCommands([
    { id: 'book-save', group: 'record', title: text.t('book-save'), keys: 'Ctrl+S', run: saving.start },
  ]);

  return (
    <>
      <header className="page-head">
        <div className="grow stack">
          <Link className="back" to="/sessions/$session" params={{ session: about }}>
            <ArrowLeft size={14} aria-hidden />
            {session.data?.title ?? text.t('kind-session')}
          </Link>
          <h1>{text.t('book-question')}</h1>
        </div>
        <div className="page-tools">
          <Segmented
            label={text.t('book-language')}
            value={language}
            options={languages.map((one) => ({ value: one, label: text.t(`code-document_language-${one}`) }))}
            onChange={(next) => void navigate({ to: '/documents/$session/$language', params: { session: about, language: next }, replace: true })}
          />
          <Button look="primary" icon={FileDown} disabled={saving.job.state === 'running'} onClick={saving.start}>
            {text.t('book-save')}
          </Button>
        </div>
      </header>
      <SaveState saving={saving} />
      {preview.error && <ProblemNote problem={preview.error.problem} />}
      {preview.isPending && <Making />}
      {preview.data && (
        <>
          <Notices preview={preview.data} />
          <div className="book-bar">
            <span className="quiet" role="status">
              {text.t('book-page-of', {
                page: text.number(Math.min(page + 1, preview.data.pages)),
                pages: text.number(preview.data.pages),
              })}
              {preview.isFetching && ` · ${text.t('book-refreshing')}`}
            </span>
            <div className="row push">
              <IconButton
                icon={ZoomOut}
                label={text.t('book-smaller')}
                disabled={zoom === 0}
                onClick={() => setZoom(zoom - 1)}
              />
              <span className="quiet small num book-zoom">
                {text.t('book-zoom', { percent: text.rounded((zooms[zoom] ?? 1) * 100, 0) })}
              </span>
              <IconButton
                icon={ZoomIn}
                label={text.t('book-larger')}
                disabled={zoom === zooms.length - 1}
                onClick={() => setZoom(zoom + 1)}
              />
            </div>
          </div>
          <div
            className="book-desk"
            role="region"
            aria-label={text.t('book-pages-list')}
            // Larger than the window it scrolls sideways: by keyboard too.
            tabIndex={0}
            data-old={preview.isPlaceholderData || undefined}
          >
            <BookPages
              preview={preview.data}
              language={language}
              width={natural * (zooms[zoom] ?? 1)}
              onPage={setPage}
              onLost={() => void client.invalidateQueries({ queryKey: ['book_preview'] })}
            />
          </div>
        </>
      )}
    </>
  );
}

function Making() {
  const text = useText();
  return (
    <div className="stack">
      <p className="quiet" role="status">
        {text.t('book-making')}
      </p>
      <Loading />
    </div>
  );
}

/** What the maker should know before printing. */
function Notices({ preview }: { preview: BookPreview }) {
  const text = useText();
  if (preview.notices.length === 0) return null;
  return (
    <Note tone="warn">
      <p className="strong">{text.t('book-notices')}</p>
      <ul className="stack">
        {preview.notices.map((notice) => (
          <li key={notice} className="wrap">
            {notice}
          </li>
        ))}
      </ul>
    </Note>
  );
}
