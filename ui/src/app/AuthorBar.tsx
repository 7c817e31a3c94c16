import { useEffect, useRef, useState, type FormEvent } from 'react';
import { authorAsked, putOffAuthor } from '@/data/author';
import { useStore } from '@/data/store';
import { Button, Note } from '@/design';
import { useText } from '@/i18n';
import { useChangeSettings } from './settings';

/** Asks once who is editing; the edit that raised the question waits for the answer. */
export function AuthorBar() {
  const asked = useStore(authorAsked);
  return asked ? <Question /> : null;
}

function Question() {
  const text = useText();
  const change = useChangeSettings();
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    // What the person was editing gets the focus back.
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void change({ author: name.trim() });
  };
  return (
    <Note tone="accent">
      <form className="author" onSubmit={submit}>
        <label htmlFor="author-name" className="strong">
          {text.t('author-ask')}
        </label>
        <span className="quiet small">{text.t('author-why')}</span>
        <div className="row">
          <input
            id="author-name"
            ref={input}
            className="input"
            value={name}
            autoComplete="name"
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && putOffAuthor(text.t('author-put-off'))}
          />
          <Button look="primary" submit disabled={name.trim() === ''}>
            {text.t('author-save')}
          </Button>
          <Button onClick={() => putOffAuthor(text.t('author-put-off'))}>{text.t('later')}</Button>
        </div>
      </form>
    </Note>
  );
}
