/** How a field is typed in, shown, kept and read from a spreadsheet. */
export type Shape =
  | 'day'
  | 'text'
  | 'note'
  | 'choice'
  | 'choices'
  | 'count'
  | 'quantity'
  | 'money'
  | 'yesNo'
  | 'person'
  | 'household'
  | 'place'
  | 'unit'
  | 'record'
  | 'file'
  | 'derived'
  /** Of a kind's own: its pages bring a component for it. */
  | 'own';

/** Units of measure; their words are the kernel's messages `unit.METRE`. */
export type UnitOfMeasure =
  | 'SQUARE_METRE'
  | 'METRE'
  | 'KILOMETRE'
  | 'YUAN'
  | 'TEN_THOUSAND_YUAN'
  | 'PERSON'
  | 'PERSON_TIME'
  | 'HOUSEHOLD'
  | 'ITEM'
  | 'YEAR';

/** Who sees a field: `sensitive` the owning unit alone, `sealed` encrypted and never compared but as a whole. */
export type Secrecy = 'open' | 'sensitive' | 'sealed';

/** Whether a stage asks for a field, lets it be, or has none. */
export type AtStage = 'required' | 'allowed' | 'absent';

/** Whether a list has a column of it: at once, when asked for, or never. */
export type ListColumn = 'shown' | 'optional' | 'none';

/** What is refused outright. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  /** Greater than {@link least}, not equal. */
  readonly above?: boolean;
  /** Decimal places. */
  readonly places?: number;
  /** Characters of a text, members of a choice of several. */
  readonly longest?: number;
  /** Days: not after the business day. */
  readonly past?: boolean;
  /** Days: the first that can be meant, where it may lie before this century. */
  readonly earliest?: string;
}

/** A value of a closed list. Never renamed: a retired one stays readable and is offered no more. */
export interface ChoiceDeclaration {
  readonly value: string;
  /** Message key: `place.kind.CANTEEN`. */
  readonly label: string;
  readonly retired: boolean;
}

/** An input of the graph that a field needs: mostly one of its own name, of a person several. */
export interface InputDeclaration {
  readonly name: string;
  /** Message key. */
  readonly label: string;
  /** As SDL writes it, without `!`: `String`, `[AdaptationItem!]`. */
  readonly type: string;
  /** Whether `record…` takes it left out. `amend…` takes all of them left out. */
  readonly optional: boolean;
}

/** One field of a kind, as data. */
export interface FieldDeclaration {
  /** As the graph's type, filter and order call it. */
  readonly name: string;
  readonly shape: Shape;
  /** Message key: `place.openedOn`. */
  readonly label: string;
  readonly description?: string;
  readonly unit?: UnitOfMeasure;
  readonly optional: boolean;
  readonly secrecy: Secrecy;
  /** By value of the kind's stage; where a stage is not named, as {@link optional} says. */
  readonly stages: Readonly<Record<string, AtStage>>;
  readonly bounds: Bounds;
  /** Of `choice` and `choices`: the enum's name and its values, in order. */
  readonly choices?: { readonly type: string; readonly values: readonly ChoiceDeclaration[] };
  /** Of `record`: the graph type that it names. */
  readonly refersTo?: string;
  /** What the graph's inputs have of it; empty for what is derived or said by an action of its own. */
  readonly inputs: readonly InputDeclaration[];
  /** Whether `record…` takes it. */
  readonly record: boolean;
  /** Whether `amend…` takes it. */
  readonly amend: boolean;
  /** Selection that shows it, as a document writes it: `openedOn`, `township { id name }`. */
  readonly selection: string;
  /** Input fields of the filter that it has: `kind`; of a person `name`, `idNumber`. */
  readonly filters: readonly InputDeclaration[];
  /** Whether `orderBy` takes it. */
  readonly sort: boolean;
  /** Whether the connection's `totals` have it. */
  readonly sum: boolean;
  readonly column: ListColumn;
  /** Whether the filter's `search` looks into it (of a sealed name: found whole, by its own unit). */
  readonly search: boolean;
  /** Part of what makes a second record a repetition. */
  readonly key: boolean;
}

/** A further verb beside the usual four; its mutation and its form are the kind's own. */
export interface ActionDeclaration {
  /** Name of the mutation: `closePlace`. */
  readonly name: string;
  /** Message key: `place.$close`. */
  readonly label: string;
  /** Boolean field of the record that offers it: `viewerCanClose`. */
  readonly offered: string;
}

/** A kind of record, as data: what generators of documents, descriptors, templates and reports read. */
export interface KindDeclaration {
  /** Registry id of the module. */
  readonly module: string;
  /** Graph type: `Place`. */
  readonly name: string;
  /** Word before the verb in permissions, trail and message keys: `place`. */
  readonly noun: string;
  readonly description: string;
  /** Message keys of the titles of one record, the list and the form: `place.$one`, `place.$many`, `place.$record`. */
  readonly titles: { readonly one: string; readonly many: string; readonly record: string };
  /** Address of its pages, below the module's; left out: `graph.many`. */
  readonly path?: string;
  /** Field with the business day that lists are ordered by, latest first, and that `from` and `to` narrow. */
  readonly day: string;
  /** Field whose value heads the page of one record; left out: its `summary`. */
  readonly heading?: string;
  /** In the order of forms, details and templates. */
  readonly fields: readonly FieldDeclaration[];
  readonly stage?: { readonly field: string; readonly moves: Readonly<Record<string, readonly string[]>> };
  /** How it is amended; left out: never. `reason`: whether the mutation has the argument, and asks for it always. */
  readonly amend?: { readonly reason: 'required' | 'optional' };
  /** Field whose values units keep different parts of, with the query that says which of them the viewer may record. */
  readonly partedBy?: { readonly field: string; readonly query: string };
  /** Of lines: the field that names what they belong to, and its kind. Unit, rights, void, retention and lock come from there. */
  readonly ownedBy?: { readonly field: string; readonly kind: string };
  /** Whether records hold a person, whom `viewerCanUnmask` offers. */
  readonly people: boolean;
  readonly actions: readonly ActionDeclaration[];
  /** Whether its pages and documents are written by hand. */
  readonly ownPages: boolean;
  /** Names in the graph. */
  readonly graph: {
    /** `place`, `places` */
    readonly one: string;
    readonly many: string;
    /** `viewerCanRecordPlace` */
    readonly canRecord: string;
    /** `recordPlace`, `amendPlace`, `voidPlace` */
    readonly record: string;
    readonly amend?: string;
    readonly void: string;
    /** `RecordPlaceInput`, `AmendPlaceInput`, `PlaceFilter`, `PlaceOrder` */
    readonly recordInput: string;
    readonly amendInput?: string;
    readonly filter: string;
    /** Left out where nothing sorts. */
    readonly order?: string;
  };
}
