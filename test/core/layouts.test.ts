/** Forms as different offices lay them out, each with what a careful reader sees in it. */
import { layouts } from "../fixtures/layouts";
import { differences } from "../fixtures/layouts/layout";
import { variations } from "../fixtures/layouts/vary";

const named = layouts.map((layout) => [layout.id, layout] as const);

test.each(named)("%s", (_, layout) => {
  expect(differences(layout)).toEqual([]);
});

describe.each(Object.entries(variations))("%s", (name, vary) => {
  test.each(named.filter(([, { needsMerges }]) => !needsMerges || name !== "without merged cells"))(
    "%s",
    (_, layout) => {
      expect(differences(layout, vary)).toEqual([]);
    },
  );
});
