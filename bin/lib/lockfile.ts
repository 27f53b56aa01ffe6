/** The `packages` of a package-lock.json, by path. */
export type Packages = Record<string, LockedPackage>;

type LockedPackage = {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "aix", "win32"];
const PROCESSORS = ["arm64", "x64", "arm", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"];

/**
 * Entries for the optional dependencies that a lockfile names but does not hold. Such packages are builds for one platform; which one is
 * read from their names (`@swc/core-linux-arm64-musl`), so that npm knows without asking that they are not for this machine.
 */
export function missingOptionals(packages: Packages): Packages {
  const missing: Packages = {};
  for (const [path, parent] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
      const there = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in packages);
      const version = range.match(/\d.*/)?.[0];
      const platform = platformOf(name);
      if (there || !version || !platform) continue;
      missing[`node_modules/${name}`] = { version, ...platform, ...(parent.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
}

/** What npm compares with the machine; undefined for a package that is for every platform. */
function platformOf(name: string): Pick<LockedPackage, "os" | "cpu" | "libc"> | undefined {
  const words = name
    .replace("windows", "win32")
    .replace("gnueabihf", "gnu")
    .replace("musleabihf", "musl")
    .split(/[^a-z0-9]+/);
  const os = SYSTEMS.filter((word) => words.includes(word));
  const cpu = PROCESSORS.filter((word) => words.includes(word));
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") && os[0] === "linux" ? ["glibc"] : [];
  if (os.length + cpu.length === 0) return undefined;
  return { ...(os.length ? { os } : {}), ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}) };
}
