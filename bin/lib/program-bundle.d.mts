export declare const COMPILED: string;
export declare function programBundle(script: string): Promise<string | undefined>;
