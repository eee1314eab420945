/** Two half discs with the spine between them. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[1.35rem]">
      <path d="M11 1a11 11 0 0 0 0 22z" className="fill-left" />
      <path d="M13 1a11 11 0 0 1 0 22z" className="fill-right" />
    </svg>
  );
}
