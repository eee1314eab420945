interface Props {
  id: string;
  children: string | undefined;
}

/** What is wrong with a field, in words beside it. */
export const FieldProblem = ({ id, children }: Props) =>
  children === undefined ? null : (
    <p id={id} className="mt-1 font-semibold text-note">
      {children}
    </p>
  );
