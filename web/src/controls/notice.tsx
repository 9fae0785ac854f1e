import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './notice.css';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error';
  readonly title: string;
  /** Read aloud when it appears: for what answers something the user did. */
  readonly spoken?: boolean;
  readonly children?: ReactNode;
}

/** A box that says something about the page: information, a warning, an error. */
export function Notice({ kind, title, spoken = false, children }: NoticeProps) {
  return (
    <div className={`alert alert-${kind} notice`} role={spoken ? 'alert' : undefined}>
      <span className="alert-icon">
        <Icon name={kind} />
      </span>
      <p className="alert-heading">{title}</p>
      {children !== undefined && <div className="notice-body">{children}</div>}
    </div>
  );
}
