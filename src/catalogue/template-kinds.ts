/**
 * The standard forms that can be inserted, in the order of the ribbon's menu: the pane, the command line and the welcome
 * offer them from here, and the manifest is held against it. What they are called stands beside, and their drawings by
 * themselves: the pane's start needs neither.
 */
import type { FormKind } from "../core/form";

export const templateKinds = ["department-overall", "project", "special-policy"] as const satisfies readonly FormKind[];

export type TemplateKind = (typeof templateKinds)[number];
