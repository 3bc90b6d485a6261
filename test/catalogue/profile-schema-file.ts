/** The schema of a profile as the file that the program ships. */
import path from "node:path";
import { catalogue } from "../../src/catalogue/bilingual";
import { profileSchema } from "../../src/catalogue/profile-schema";

export const schemaFile = path.resolve(__dirname, "../../assets/profile.schema.json");

export function schemaText(): string {
  return `${JSON.stringify(profileSchema(catalogue), null, 2)}\n`;
}
