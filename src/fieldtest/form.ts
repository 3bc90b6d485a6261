/** The form whose insertion is timed: the official one for a project, as the pane inserts it. */
import { project } from "../catalogue/templates/project";
import { layOut } from "../core/template/lay-out";
import type { Layout } from "../core/template/layout";
import { settingsFor } from "../core/template/settings";

export function timedForm(): Layout {
  return layOut(project, settingsFor(2026, {}));
}
