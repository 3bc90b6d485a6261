/** Remembers what was made of a text; texts repeat. It forgets all when it knows too many. */
export function memo<Made>(make: (text: string) => Made, mostKnown: number): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size >= mostKnown) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
