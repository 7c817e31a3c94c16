/** The pages of a preview, drawn one below the other; a page is asked for when it comes near the view. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { BookPreview } from '@/contract/contract';
import { request } from '@/data/client';
import { Button, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import type { ProblemError } from '@/platform';

/** How far below and above the view a page is already asked for. */
const near = '900px';

interface BookPagesProps {
  preview: BookPreview;
  /** Language of the document. */
  language: string;
  /** Width of a page in CSS pixels. */
  width: number;
  /** Tells which page is in the middle of the view, from 0. */
  onPage: (page: number) => void;
  /** The program no longer has the pages: make them anew. */
  onLost: () => void;
}

export function BookPages({ preview, language, width, onPage, onLost }: BookPagesProps) {
  return (
    <ol className="book-pages">
      {Array.from({ length: preview.pages }, (_, page) => (
        <BookPage
          key={page}
          token={preview.token}
          page={page}
          pages={preview.pages}
          language={language}
          width={width}
          onPage={onPage}
          onLost={onLost}
        />
      ))}
    </ol>
  );
}

interface BookPageProps extends Pick<BookPagesProps, 'language' | 'width' | 'onPage' | 'onLost'> {
  token: string;
  page: number;
  pages: number;
}

function BookPage({ token, page, pages, language, width, onPage, onLost }: BookPageProps) {
  const text = useText();
  const item = useRef<HTMLLIElement>(null);
  const isNear = useNear(item);
  useMiddle(item, () => onPage(page));
  const drawn = useQuery<Uint8Array, ProblemError>({
    queryKey: ['book_page', { token, page }],
    queryFn: () => request('book_page', { token, page }),
    enabled: isNear,
    // Every edit makes a new preview: pages of the old one are not worth keeping.
    gcTime: 5_000,
  });
  const address = useBlobAddress(drawn.data);
  return (
    <li ref={item} className="book-page" data-page={page + 1} style={{ width }} lang={language}>
      {address !== null && (
        <img src={address} alt={text.t('book-page-of', { page: text.number(page + 1), pages: text.number(pages) })} />
      )}
      {address === null && !drawn.error && (
        <span className="aside-text" role="status">
          {text.t('book-page-loading', { page: text.number(page + 1) })}
        </span>
      )}
      {drawn.error && (
        <ProblemNote problem={drawn.error.problem}>
          <Button onClick={onLost}>{text.t('book-make-again')}</Button>
        </ProblemNote>
      )}
    </li>
  );
}

/** True from the first time that the element comes near the view. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target || seen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { root: target.closest('.page'), rootMargin: `${near} 0px` },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, seen]);
  return seen;
}

/** Calls back when the element crosses the middle of the view. */
function useMiddle(element: React.RefObject<HTMLElement | null>, onMiddle: () => void): void {
  const latest = useRef(onMiddle);
  latest.current = onMiddle;
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) latest.current();
      },
      { root: target.closest('.page'), rootMargin: '-49% 0px -50% 0px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
}

/** The drawing as an address that an image can show: the content policy allows blob: there and nothing else. */
function useBlobAddress(svg: Uint8Array | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!svg) return;
    const made = URL.createObjectURL(new Blob([svg as Uint8Array<ArrayBuffer>], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}
