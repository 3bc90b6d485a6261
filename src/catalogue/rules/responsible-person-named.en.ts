import { translationOf } from "../../core/translation";
import type { responsiblePersonNamed } from "./responsible-person-named";

export const english = translationOf<typeof responsiblePersonNamed>()({
  summary: "“Implementing unit and responsible officer” names both the unit and the officer.",
  messages: {
    unitOnly: [
      "“{label}” names only the unit “{unit}” and no responsible officer.",
      "Please add the responsible officer's name in {cell}.",
    ],
  },
  reasons: {},
});
