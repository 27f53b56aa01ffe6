declare module "html-encoding-sniffer" {
  /** The encoding of a web page by the rules of the WHATWG: byte order mark, then what the head declares, then the default. */
  export default function sniffEncoding(bytes: Uint8Array, options?: { readonly defaultEncoding?: string }): string;
}
