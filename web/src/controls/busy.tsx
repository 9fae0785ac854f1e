import './busy.css';

/** Says that something is on its way, to the eye and to the ear. */
export function Busy({ text }: { readonly text: string }) {
  return (
    <p className="busy" role="status">
      <span className="spinner spinner-small" aria-hidden="true" />
      {text}
    </p>
  );
}
