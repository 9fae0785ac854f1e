import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../texts/index.ts';
import { Icon } from './icon.tsx';
import './modal-dialog.css';

interface ModalDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialogue over the page, for as long as it is rendered. The browser keeps the focus inside and gives it back after. */
export function ModalDialog({ title, onClose, children }: ModalDialogProps) {
  const texts = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // What the dialogue is about comes before what can be pressed in it.
    heading.current?.focus();
    return () => shown?.close();
  }, []);
  const cancel = (event: { preventDefault(): void }) => {
    // Whether the dialogue is there is decided by who renders it, so the browser only passes the wish on.
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} className="modal-dialog" aria-labelledby={id} onCancel={cancel}>
      <button
        type="button"
        className="button button-icon-only modal-dialog-close"
        aria-label={texts.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <h2 ref={heading} className="modal-dialog-title" id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
