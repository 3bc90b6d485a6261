/** Forms as different offices lay them out, each with what a careful reader sees in it. */
import { differences } from "../fixtures/layouts/layout";
import { layouts } from "../fixtures/layouts";

test.each(layouts.map((layout) => [layout.id, layout] as const))("%s", (_, layout) => {
  expect(differences(layout)).toEqual([]);
});
