import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import jest from "eslint-plugin-jest";
import tsdoc from "eslint-plugin-tsdoc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist", "coverage", "apidocs", "test-artefacts", "*.cjs", "*.config.js"]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  prettier,
  {
    languageOptions: { parserOptions: { projectService: true } },
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { tsdoc },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipComments: true, skipBlankLines: true }],
      complexity: ["error", 8],
      "max-depth": ["error", 3],
      "max-params": ["error", 3],
      "no-console": "error",
      "no-restricted-globals": ["error", { name: "process", message: "Only cli/ and explorer/server/ touch process." }],
      "tsdoc/syntax": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/cli/**", "src/explorer/server/**", "scripts/**", "tests/**"],
    rules: { "no-restricted-globals": "off" },
  },
  // Half of a component is its markup.
  {
    files: ["**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 70, skipComments: true, skipBlankLines: true }] },
  },
  { files: ["src/cli/output/**", "scripts/**"], rules: { "no-console": "off" } },
  {
    files: ["tests/**"],
    ...jest.configs["flat/recommended"],
    rules: {
      ...jest.configs["flat/recommended"].rules,
      "max-lines-per-function": "off",
      // a row of a table has as many members as it needs
      "max-params": "off",
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "fc.assert", "expect*"] }],
    },
  },
  // a contract is a suite that several test files run
  { files: ["tests/contracts/**"], rules: { "jest/no-export": "off" } },
  // the driver declares its bags of options as classes
  {
    files: ["src/stores/neo4j/**", "tests/neo4j/**", "tests/stores/**", "scripts/**"],
    rules: { "@typescript-eslint/no-unsafe-class-instance-assignment": "off" },
  },
  {
    // a user's own extractor, set-ups of jest, tools beside the Python of the training
    files: ["**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, "no-undef": "off" },
  },
);
