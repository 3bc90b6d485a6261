import { node, UnknownMember, type ApiType, type Node } from "./api-type";
import { Args } from "./args";
import { ExcelError, invalidArgument } from "./errors";
import type { Host } from "./host";
import { camel } from "./member-names";
import { ActionType, PathType, type Action, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

/** The objects of a batch, by the number of their path. */
export class Paths {
  private readonly known = new Map<number, Node | null>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly host: Host,
    private readonly batch: Batch,
  ) {}

  resolve(id: number): Node | null {
    if (this.known.has(id)) return this.known.get(id) ?? null;
    const found = this.find(this.path(id));
    this.known.set(id, found);
    return found;
  }

  keep(id: number): null {
    const reference = this.resolve(id)?.keep(this.host);
    if (reference !== undefined) this.references.set(id, reference);
    return null;
  }

  reference(id: number): { readonly _ReferenceId?: string } {
    const path = this.path(id);
    const name = path.ObjectPathType === PathType.ReferenceId ? path.Name : this.references.get(id);
    return name === undefined ? {} : { _ReferenceId: name };
  }

  args(info: ArgumentInfo | undefined): Args {
    const nodes = new Map<number, Node | null>();
    for (const [index, id] of (info?.ReferencedObjectPathIds ?? []).entries())
      if (typeof id === "number" && id > 0) nodes.set(index, this.resolve(id));
    return new Args(info?.Arguments ?? [], nodes);
  }

  /** "Worksheet.getRange", as Excel names the place of an error. */
  location(action: Action): string {
    if (action.ActionType === ActionType.Method || action.ActionType === ActionType.SetProperty)
      return `${this.known.get(action.ObjectPathId)?.name ?? ""}.${camel(action.Name)}`;
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.known.get(path.ParentObjectPathId);
    return `${parent?.name ?? ""}.${path?.Name ? camel(path.Name) : "getItem"}`;
  }

  private path(id: number): ObjectPath {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ExcelError("InvalidObjectPath", `The request has no object path ${id}.`);
    return path;
  }

  private find(path: ObjectPath): Node | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.host.root;
      case PathType.ReferenceId:
        return this.host.references.find(path.Name);
      case PathType.NullObject:
        return null;
      case PathType.NewObject:
        if (path.Name === ADDIN_SERVICE.name) return node(ADDIN_SERVICE, null);
        throw new UnknownMember(`new ${path.Name}`);
      case PathType.Indexer: {
        const parent = this.parent(path);
        if (!parent) return null;
        this.host.require(parent, "getItem");
        const item = parent.item(path.ArgumentInfo?.Arguments?.[0] ?? null, this.host);
        if (!item) throw new ExcelError("ItemNotFound");
        return item;
      }
      case PathType.Method:
      case PathType.Property: {
        const parent = this.parent(path);
        if (!parent) return null;
        const member = camel(path.Name);
        if (!member.startsWith("_")) this.host.require(parent, member);
        return parent.go(member, this.args(path.ArgumentInfo), this.host);
      }
    }
  }

  /** What hangs on a null object is null as well. */
  private parent(path: ObjectPath): Node | null {
    if (path.ParentObjectPathId === undefined) throw invalidArgument();
    return this.resolve(path.ParentObjectPathId);
  }
}

/** In a page the client says once that it is ready for commands of the ribbon. */
const ADDIN_SERVICE: ApiType<null> = {
  name: "Microsoft.InternalService.AddinInternalService",
  call: { notifyActionHandlerReady: () => undefined },
};
