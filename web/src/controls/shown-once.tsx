interface ShownOnceProps {
  readonly done: string;
  readonly text: string;
  readonly secret: string;
}

/** What was done, and a secret that is shown this once. */
export function ShownOnce({ done, text, secret }: ShownOnceProps) {
  return (
    <>
      <p>{done}</p>
      <p>
        {text} <strong>{secret}</strong>
      </p>
    </>
  );
}
