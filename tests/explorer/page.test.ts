import { openExplorer } from "./open-explorer.ts";
import { pageContract } from "../contracts/page-contract.ts";

pageContract(openExplorer);
