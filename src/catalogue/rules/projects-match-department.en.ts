import { translationOf } from "../../core/translation";
import type { projectsMatchDepartment } from "./projects-match-department";

export const english = translationOf<typeof projectsMatchDepartment>()({
  summary:
    "The annual funds of the projects checked together add up to the special-purpose projects of the department's form.",
  messages: {
    over: [
      "The annual funds of the projects checked together ({count}) come to {sum} wan yuan, which exceeds the {amount} wan yuan of “{task}” in the department's form by {difference} wan yuan.",
      "Please check {cell}, or confirm that all these projects belong to this department.",
    ],
    under: [
      "The annual funds of the projects checked together ({count}) come to {sum} wan yuan, which is {difference} wan yuan less than the {amount} wan yuan of “{task}” in the department's form.",
      "Please check {cell}, or confirm whether some projects are not among them.",
    ],
    remainder: [
      "The annual funds of the projects checked together ({count}) come to {sum} wan yuan, which is {difference} wan yuan less than the {amount} wan yuan of “{task}” in the department's form; the forms that state no funds ({unknown}, with cost indicators of {costs} wan yuan) may explain the difference.",
      "Please fill in the funds of these forms, then check {cell} again.",
    ],
  },
  reasons: {
    several:
      "There are {count} department-wide forms among those checked together, so it is not certain which one each project belongs to.",
    noAmount: "The department's form has no usable amount for special-purpose projects.",
    unreadable: "The annual funds of some projects ({count}) cannot be read, so they cannot be added up.",
    noUnit:
      "Some of the amounts of the projects and of the department's form have no unit, so they cannot be compared.",
  },
});
