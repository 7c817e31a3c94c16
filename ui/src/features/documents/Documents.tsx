/** The documents that were made, newest first. */
import { Link } from '@tanstack/react-router';
import { BookOpen, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { useContract } from '@/data/client';
import type { Page, Row } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { Empty, IconButton, Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { RecordLink } from '@/records/RecordLink';
import { listRequest } from '@/records/requests';
import { useDeleteRecord } from '@/records/useDeleteRecord';
import { Unknown, Value } from '@/records/Value';
import './documents.css';

const columns = ['about', 'language', 'pages', 'made_on'] as const;

export function Documents() {
  const text = useText();
  const list = useContract('record_list', listRequest('document', { sort: 'made_on', descending: true, limit: 500 }));
  useEffect(() => {
    document.title = text.t('window-title', { page: text.t('documents-question') });
  }, [text]);
  return (
    <>
      <header className="page-head">
        <div className="grow">
          <h1>{text.t('documents-question')}</h1>
          {list.data && <p className="quiet">{text.counted('kind-count-document', list.data.total)}</p>}
        </div>
      </header>
      {list.error && <ProblemNote problem={list.error.problem} />}
      {list.isPending && <Loading />}
      {list.data?.total === 0 && (
        <Empty title={text.t('documents-none')}>
          <Link className="button" data-look="primary" to="/sessions">
            {text.t('documents-choose-session')}
          </Link>
        </Empty>
      )}
      {list.data && list.data.total > 0 && <Table page={list.data} />}
    </>
  );
}

function Table({ page }: { page: Page }) {
  const text = useText();
  return (
    <div className="documents-frame">
      <table className="documents">
        <thead>
          <tr>
            <th scope="col">{text.t('field-document-name')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'pages' ? 'num' : undefined}>
                {text.t(`field-document-${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="aside-text">{text.t('documents-actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <DocumentRow key={row.id} row={row} refs={page.refs} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DocumentRow({ row, refs }: { row: Row; refs: Page['refs'] }) {
  const text = useText();
  const kinds = useCatalogue();
  const remove = useDeleteRecord();
  const readOnly = useContract('workspace_status', {}).data?.read_only ?? false;
  const { about, language } = row.values;
  const preview =
    typeof about === 'string' && typeof language === 'string' ? { session: about, language } : undefined;
  return (
    <tr>
      <th scope="row">
        <RecordLink record={{ id: row.id, kind: 'document', title: row.title, illustrative: row.illustrative }} />
      </th>
      {columns.map((column) => {
        const field = kinds.field('document', column);
        return (
          <td key={column} className={column === 'pages' ? 'num' : undefined}>
            {field ? <Value field={field} value={row.values[column]} refs={refs} /> : <Unknown />}
          </td>
        );
      })}
      <td>
        <div className="row documents-tools">
          {preview && (
            <Link className="button" to="/documents/$session/$language" params={preview}>
              <BookOpen size={16} aria-hidden />
              {text.t('documents-preview')}
            </Link>
          )}
          <IconButton
            icon={Trash2}
            label={text.t('documents-delete', { title: row.title })}
            disabled={readOnly}
            onClick={() => void remove({ id: row.id, title: row.title })}
          />
        </div>
      </td>
    </tr>
  );
}
