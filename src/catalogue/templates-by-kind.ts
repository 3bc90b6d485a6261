import type { Template } from "../core/template";
import type { TemplateKind } from "./template-kinds";
import { departmentOverall } from "./templates/department-overall";
import { project } from "./templates/project";
import { specialPolicy } from "./templates/special-policy";

export const templates: Readonly<Record<TemplateKind, Template>> = {
  "department-overall": departmentOverall,
  project,
  "special-policy": specialPolicy,
};
