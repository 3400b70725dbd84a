/** The import rules of the architecture (src/README.md), enforced. */
const textTower = "articles|documents|languages|mentions|appearances|quotes|statements|extraction";
const graphTower = "identities|graph|stores|queries";
const only = (name, folder, packages) => ({
  name,
  severity: "error",
  comment: `${packages} is imported in ${folder} only`,
  from: { path: "^src/", pathNot: `^src/${folder}/` },
  to: { path: `node_modules/(${packages})/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "foundation-stands-alone",
      severity: "error",
      from: { path: "^src/(foundation|ontology)/" },
      to: { path: "^src/(?!foundation|ontology)" },
    },
    {
      name: "text-tower-never-hears-of-graphs",
      severity: "error",
      from: { path: `^src/(${textTower})/` },
      to: { path: `^src/(${graphTower}|pipeline|explorer|cli)/` },
    },
    {
      name: "graph-tower-never-hears-of-texts",
      comment: "extraction/extraction.ts and articles/article.ts are the contract between the towers",
      severity: "error",
      from: { path: `^src/(${graphTower})/` },
      to: {
        path: `^src/(${textTower}|pipeline|explorer|cli)/`,
        pathNot: "^src/(extraction/extraction|articles/article)\\.ts$",
      },
    },
    {
      name: "pipeline-knows-no-screens",
      severity: "error",
      from: { path: "^src/pipeline/" },
      to: { path: "^src/(cli|explorer)/" },
    },
    { name: "nobody-imports-the-barrel", severity: "error", from: { path: "^src/" }, to: { path: "^src/index\\.ts$" } },
    {
      name: "source-never-imports-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts)/" },
    },
    only("neo4j-driver-in-its-store", "stores/neo4j", "neo4j-driver"),
    only("embedded-database-in-its-store", "stores/embedded", "@ladybugdb"),
    only("commander-in-cli", "cli", "commander"),
    only("sigma-in-web", "explorer/web", "sigma"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/explorer/web/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
