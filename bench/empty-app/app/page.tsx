/** What any page of Next makes a browser load. */
export default function Page() {
  return null;
}
