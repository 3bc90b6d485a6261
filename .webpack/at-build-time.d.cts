declare function atBuildTime(this: object, source: string): string;
export = atBuildTime;
