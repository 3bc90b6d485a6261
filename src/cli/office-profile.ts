/**
 * By whose profile a workbook is checked. The first that there is counts, wholly:
 *
 *   --profile FILE ──▶ .approval-check.json beside the workbook, or above it ──▶ the workbook's own ──▶ as shipped
 */
import path from "node:path";
import type { ProfileProblem } from "../core/profile/problem";
import { shipped, type Profile } from "../core/profile/profile";
import { readProfile } from "../core/profile/profile-file";
import type { KeptProfileProblem } from "../core/profile/profile-xml";
import { largestProfile } from "../core/profile/limits";
import type { Rule } from "../core/rule";
import { readFileBytes } from "../host/xlsx/file";
import { UnusableFile, type UnusableKind } from "../host/xlsx/unusable-file";
import type { Workbook } from "../host/xlsx/workbook";

export const profileFile = ".approval-check.json";

export interface UsedProfile {
  readonly profile: Profile;
  readonly from: "option" | "folder" | "workbook" | "shipped";
  /** Of the file; null where there is none. */
  readonly path: string | null;
  /** Why the workbook's own does not count. */
  readonly trouble: OwnProfileTrouble | null;
}

export type OwnProfileTrouble =
  KeptProfileProblem | { readonly is: "unusable"; readonly problems: readonly ProfileProblem[] };

export const asShipped: UsedProfile = { profile: shipped, from: "shipped", path: null, trouble: null };

/** A profile file that cannot be used: then nothing is checked by it, nor by another in its place. */
export class UnusableProfile extends Error {
  override readonly name = "UnusableProfile";
  constructor(
    readonly path: string,
    /** Null where it was read, and has `problems`. */
    readonly because: UnusableKind | null,
    readonly problems: readonly ProfileProblem[],
  ) {
    super(`unusable profile ${path}`);
  }
}

/** Rules are loaded for the first profile that there is. */
type RulesSource = () => Promise<readonly Rule[]>;

/** Finds the profiles of workbooks; files that several share are read once. */
export class Profiles {
  readonly #named: UsedProfile | null;
  readonly #inFolders = new Map<string, Promise<UsedProfile | null>>();

  private constructor(
    private readonly rules: RulesSource,
    named: UsedProfile | null,
  ) {
    this.#named = named;
  }

  /** Fails with an UnusableProfile where the named file cannot be used. */
  static async named(file: string | null, rules: RulesSource): Promise<Profiles> {
    return new Profiles(rules, file === null ? null : await usedFile(file, "option", rules));
  }

  /** The one that counts before the workbook's own; null where there is none. Fails with an UnusableProfile. */
  async outside(workbookPath: string): Promise<UsedProfile | null> {
    return this.#named ?? (await this.#above(path.dirname(workbookPath)));
  }

  /** The paths stay as the user wrote them, relative or not. */
  #above(folder: string): Promise<UsedProfile | null> {
    const known = this.#inFolders.get(folder);
    if (known) return known;
    const found = this.#in(folder);
    this.#inFolders.set(folder, found);
    return found;
  }

  async #in(folder: string): Promise<UsedProfile | null> {
    try {
      return await usedFile(path.join(folder, profileFile), "folder", this.rules);
    } catch (error) {
      if (!(error instanceof UnusableProfile) || error.because !== "missing") throw error;
    }
    const above = path.basename(folder) === ".." || folder === "." ? path.join(folder, "..") : path.dirname(folder);
    return path.resolve(above) === path.resolve(folder) ? null : this.#above(above);
  }
}

/** The one that the workbook keeps, else as shipped. */
export function ownProfile({ profile: { json, problem } }: Workbook, rules: readonly Rule[]): UsedProfile {
  if (problem) return { ...asShipped, trouble: problem };
  if (json === null) return asShipped;
  const { profile, problems } = readProfile(json, rules);
  return profile
    ? { profile, from: "workbook", path: null, trouble: null }
    : { ...asShipped, trouble: { is: "unusable", problems } };
}

async function usedFile(file: string, from: "option" | "folder", rules: RulesSource): Promise<UsedProfile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFileBytes(file);
  } catch (error) {
    throw new UnusableProfile(file, error instanceof UnusableFile ? error.kind : "unreadable", []);
  }
  if (bytes.length > largestProfile) throw new UnusableProfile(file, "too-large", []);
  const { profile, problems } = readProfile(new TextDecoder().decode(bytes), await rules());
  if (!profile) throw new UnusableProfile(file, null, problems);
  return { profile, from, path: file, trouble: null };
}
